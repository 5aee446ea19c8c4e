package dev.tacit.view;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.RowPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The row of W that the context changes most, and a plane to see its paths in: W_0 and both ends lie in it. Its first
 * axis is that of A(x), along which the direct dynamics moves; for m = 2 it is all there is, for m = 1 its second axis
 * is empty.
 */
record RowPlane(int row, Matrix axes, Matrix direct, Matrix product) {
    private static final double INDEPENDENT = 1e-6;

    static RowPlane of(Scene scene) {
        Matrix prefix = scene.prefix();
        Matrix suffix = scene.suffix();
        int last = scene.snapshot().product().lastStep();
        Vector change = scene.start().times(prefix.row(scene.n()).minus(prefix.row(0)));
        int row = largest(change);
        Vector start = scene.start().row(row);
        Vector f = prefix.row(0);
        List<Vector> directions = new ArrayList<>();
        directions.add(f);
        directions.add(RowPath.end(start, suffix, last).minus(start));
        directions.add(suffix.row(Math.max(0, last - 1)));
        directions.addAll(Matrix.identity(Math.min(f.size(), 3)).rowList().stream()
                .map(unit -> longer(unit, f.size()))
                .toList());
        Matrix axes = axes(directions, f.size());
        return new RowPlane(row, axes, RowPath.direct(start, prefix, axes), RowPath.product(start, suffix, last, axes));
    }

    private static int largest(Vector change) {
        int best = 0;
        for (int h = 1; h < change.size(); h++) {
            best = Math.abs(change.get(h)) > Math.abs(change.get(best)) ? h : best;
        }
        return best;
    }

    private static Vector longer(Vector unit, int size) {
        Vector longer = Vector.zero(size);
        for (int k = 0; k < unit.size(); k++) {
            longer = longer.with(k, unit.get(k));
        }
        return longer;
    }

    /** The first two directions that are independent, made orthonormal; zero where there is no second. */
    private static Matrix axes(List<Vector> directions, int size) {
        List<Vector> axes = new ArrayList<>();
        for (Vector direction : directions) {
            Vector rest = direction.norm() > 0 ? direction.times(1 / direction.norm()) : direction;
            // Twice, for what the first time leaves is rounding.
            for (int k = 0; k < 2 * axes.size(); k++) {
                Vector axis = axes.get(k % axes.size());
                rest = rest.minus(axis.times(axis.dot(rest)));
            }
            if (axes.size() < 2 && rest.norm() > INDEPENDENT) {
                axes.add(rest.times(1 / rest.norm()));
            }
        }
        while (axes.size() < 2) {
            axes.add(Vector.zero(size));
        }
        return Matrix.ofRows(axes, size);
    }
}
