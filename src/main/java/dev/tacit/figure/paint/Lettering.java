package dev.tacit.figure.paint;

/**
 * How a text is set: size in pixels, weight, colour, which end stands at the given point, and whether it runs upwards
 * (turned by 90 degrees against the clock, the anchor then counts along the text).
 */
public record Lettering(double size, boolean bold, Ink ink, Anchor anchor, boolean upwards) {
    /** Which point of the baseline is given. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public Lettering at(Anchor where) {
        return new Lettering(size, bold, ink, where, upwards);
    }

    public Lettering turned() {
        return new Lettering(size, bold, ink, anchor, true);
    }

    public Lettering heavy() {
        return new Lettering(size, true, ink, anchor, upwards);
    }

    public Lettering sized(double other) {
        return new Lettering(other, bold, ink, anchor, upwards);
    }

    public Lettering in(Ink other) {
        return new Lettering(size, bold, other, anchor, upwards);
    }
}
