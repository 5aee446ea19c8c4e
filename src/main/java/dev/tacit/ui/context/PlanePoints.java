package dev.tacit.ui.context;

import dev.tacit.figure.paint.Box;
import dev.tacit.scenario.Context;
import dev.tacit.tensor.Vector;
import java.util.SortedSet;
import java.util.TreeSet;

/** Two coordinates of the tokens c_1..c_n and, last, of the query x. */
final class PlanePoints {
    /** Nothing is near. */
    static final int NOTHING = -1;

    private final double[] xs;
    private final double[] ys;

    private PlanePoints(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /** The first coordinates, never to be written to. */
    double[] xs() {
        return xs;
    }

    /** The second coordinates, never to be written to. */
    double[] ys() {
        return ys;
    }

    /** The coordinates {@code across} and {@code up} of a context. */
    static PlanePoints of(Context context, int across, int up) {
        int n = context.n();
        double[] xs = new double[n + 1];
        double[] ys = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            Vector token = i < n ? context.tokens().get(i) : context.query();
            xs[i] = token.get(across);
            ys[i] = token.get(up);
        }
        return new PlanePoints(xs, ys);
    }

    /** The number of points, n + 1. */
    int count() {
        return xs.length;
    }

    /** The point nearest to a pixel within {@code radius}; of equally near ones the one drawn last. */
    int nearest(Viewport view, double px, double py, double radius) {
        int best = NOTHING;
        double bound = radius * radius;
        for (int i = 0; i < xs.length; i++) {
            double dx = view.pixelX(xs[i]) - px;
            double dy = view.pixelY(ys[i]) - py;
            double distance = dx * dx + dy * dy;
            if (distance <= bound) {
                bound = distance;
                best = i;
            }
        }
        return best;
    }

    /** The points in a rectangle of pixels. */
    SortedSet<Integer> inside(Viewport view, Box band) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < xs.length; i++) {
            if (band.contains(view.pixelX(xs[i]), view.pixelY(ys[i]))) {
                found.add(i);
            }
        }
        return found;
    }
}
