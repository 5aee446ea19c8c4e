package dev.tacit.figure.paint;

/** A colour: red, green, blue in 0..255 and opacity in 0..1. */
public record Ink(int red, int green, int blue, double alpha) {
    /** The opaque colour 0xRRGGBB. */
    public static Ink of(int rgb) {
        return new Ink((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff, 1);
    }

    /** This colour at another opacity. */
    public Ink fade(double opacity) {
        return new Ink(red, green, blue, opacity);
    }

    /** The colour on the way from this (0) to {@code other} (1). */
    public Ink mix(Ink other, double share) {
        return new Ink(
                (int) Math.round(red + share * (other.red - red)),
                (int) Math.round(green + share * (other.green - green)),
                (int) Math.round(blue + share * (other.blue - blue)),
                alpha + share * (other.alpha - alpha));
    }

    /** 0xAARRGGBB. */
    public int argb() {
        return ((int) Math.round(255 * alpha) << 24) | rgb();
    }

    /** 0xRRGGBB. */
    public int rgb() {
        return (red << 16) | (green << 8) | blue;
    }

    /** Perceived lightness in 0..1. */
    public double lightness() {
        return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    }
}
