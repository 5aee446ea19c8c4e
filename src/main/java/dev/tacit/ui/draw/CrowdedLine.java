package dev.tacit.ui.draw;

import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.Pen;

/**
 * A line that runs from left to right with several points to a pixel: one upright bar a column of pixels, from its
 * lowest point there to its highest. It looks as when it is stroked, for a small part of the renderer's time.
 */
final class CrowdedLine {
    private static final double CROWD = 2;

    private final double[] xs;
    private final double[] ys;
    private final Pen pen;

    CrowdedLine(double[] xs, double[] ys, Pen pen) {
        this.xs = xs;
        this.ys = ys;
        this.pen = pen;
    }

    /** Whether the points lie so and are so many. */
    boolean crowded() {
        int last = xs.length - 1;
        boolean many = pen.dash() == Pen.Dash.SOLID && last > CROWD * (xs[Math.max(0, last)] - xs[0]);
        for (int at = 1; many && at <= last; at++) {
            many = xs[at] >= xs[at - 1];
        }
        return many;
    }

    void draw(FxSurface surface) {
        double low = ys[0];
        double high = ys[0];
        for (int at = 1; at < xs.length; at++) {
            if (Math.floor(xs[at]) != Math.floor(xs[at - 1])) {
                bar(surface, Math.floor(xs[at - 1]), low, high);
                // The line comes from where the last column ended.
                low = ys[at - 1];
                high = ys[at - 1];
            }
            low = Math.min(low, ys[at]);
            high = Math.max(high, ys[at]);
        }
        bar(surface, Math.floor(xs[xs.length - 1]), low, high);
    }

    private void bar(FxSurface surface, double column, double low, double high) {
        surface.fillRect(new Box(column, low - pen.width() / 2, 1, high - low + pen.width()), pen.ink());
    }
}
