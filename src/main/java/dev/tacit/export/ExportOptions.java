package dev.tacit.export;

import dev.tacit.figure.paint.PaintTheme;

/**
 * How a figure is written: its title, its size in pixels at scale 1, how many times larger a bitmap is, the theme, and
 * where the picture comes from, as JSON that is kept in the file (see {@link Origin}).
 */
public record ExportOptions(String title, int width, int height, double scale, PaintTheme theme, String source) {
    /** A light picture of 640 x 420 pixels, bitmaps twice as large. */
    public static ExportOptions standard(String title) {
        return new ExportOptions(title, 640, 420, 2, PaintTheme.light(13), "");
    }

    /** The same at another size. */
    public ExportOptions sized(int w, int h) {
        return new ExportOptions(title, w, h, scale, theme, source);
    }

    /** The same with bitmaps this many times larger. */
    public ExportOptions scaled(double factor) {
        return new ExportOptions(title, width, height, factor, theme, source);
    }

    /** The same in another theme. */
    public ExportOptions in(PaintTheme other) {
        return new ExportOptions(title, width, height, scale, other, source);
    }

    /** The same of a picture that comes from {@code origin}. */
    public ExportOptions from(Origin origin) {
        return from(origin.json());
    }

    /** The same of a picture that comes from what {@code json} says. */
    public ExportOptions from(String json) {
        return new ExportOptions(title, width, height, scale, theme, json);
    }
}
