package dev.tacit.ui.draw;

import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.Lone;
import dev.tacit.figure.paint.Pen;
import dev.tacit.figure.paint.Surface;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One curve in pixels: its pieces between gaps, and its markers where there are few enough to be told apart;
 * {@code unit} is the width of a thin line.
 */
record Stroke(Surface surface, Role role, Ink ink, Series.Style style, double unit) {
    private static final int MARKED = 500;

    void draw(double[] xs, double[] ys) {
        int[] points = IntStream.range(0, xs.length)
                .filter(at -> drawable(xs[at], ys[at]))
                .toArray();
        if (points.length == 1) {
            new Lone(surface, role, ink, unit).at(xs[points[0]], ys[points[0]]);
            return;
        }
        if (style != Series.Style.MARKERS) {
            pieces(xs, ys);
        }
        if (style == Series.Style.MARKERS || (style == Series.Style.SOLID_MARKERS && xs.length <= MARKED)) {
            markers(xs, ys);
        }
    }

    private void pieces(double[] xs, double[] ys) {
        int from = 0;
        for (int at = 0; at <= xs.length; at++) {
            if (at == xs.length || !drawable(xs[at], ys[at])) {
                if (at - from > 1) {
                    surface.polyline(Arrays.copyOfRange(xs, from, at), Arrays.copyOfRange(ys, from, at), pen());
                } else if (at - from == 1) {
                    surface.disc(xs[from], ys[from], 2 * unit, ink);
                }
                from = at + 1;
            }
        }
    }

    private void markers(double[] xs, double[] ys) {
        double radius = (xs.length > 120 ? 1.6 : 2.6) * unit;
        for (int at = 0; at < xs.length; at++) {
            if (drawable(xs[at], ys[at])) {
                surface.disc(xs[at], ys[at], radius, ink);
            }
        }
    }

    private static boolean drawable(double x, double y) {
        return Double.isFinite(x) && Double.isFinite(y);
    }

    /** The pen of a style: what the colour says, the dashes repeat. */
    Pen pen() {
        return switch (style) {
            case DASHED -> new Pen(ink, 1.6 * unit, Pen.Dash.DASHED);
            case DOTTED -> new Pen(ink, 1.6 * unit, Pen.Dash.DOTTED);
            default -> Pen.solid(ink, 1.8 * unit);
        };
    }
}
