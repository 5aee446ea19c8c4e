package dev.tacit.figure.paint;

/**
 * What a figure is painted on: the screen, a bitmap, an SVG text, a page. Lengths are pixels, y grows downwards, the
 * origin is the top left corner.
 */
public interface Surface {
    /** The width of a text in this lettering. */
    double textWidth(String text, Lettering lettering);

    /** A text with the anchor of its baseline at (x, y). */
    void text(String text, double x, double y, Lettering lettering);

    void fillRect(Box box, Ink ink);

    void line(double x0, double y0, double x1, double y1, Pen pen);

    /** A line through points. */
    void polyline(double[] xs, double[] ys, Pen pen);

    /** A filled polygon. */
    void polygon(double[] xs, double[] ys, Ink ink);

    /** A filled circle. */
    void disc(double x, double y, double radius, Ink ink);

    /** The outline of a circle. */
    void ring(double x, double y, double radius, Pen pen);

    /** A picture stretched over a box, cells kept sharp. */
    void image(Pixels pixels, Box box);

    /** A shape with its origin at (x, y). */
    void outline(Outline shape, double x, double y, Ink ink);

    /** Paints inside {@code box} only, until {@link #popClip()}. */
    void pushClip(Box box);

    void popClip();
}
