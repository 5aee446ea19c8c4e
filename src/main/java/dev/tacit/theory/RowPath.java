package dev.tacit.theory;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.function.BiConsumer;

/**
 * One row w of W along both dynamics. The rows of W do not mix: each is projected by itself, in the direct dynamics
 * onto the parallel sets {w : w . A(x) = (W_0 A_i)_h}, in the product dynamics onto the sets {w : w . s_i = t_h} in
 * turn (Kaczmarz). Paths are the changes w_i - w_0, seen along the rows of {@code axes}, one row a step.
 */
public final class RowPath {
    private RowPath() {}

    /** w_i - w_0 of the direct dynamics for the inputs along the growing prefix; NaN where it does not exist. */
    public static Matrix direct(Vector row, Matrix prefix, Matrix axes) {
        Vector f = prefix.row(0);
        ImplicitUpdate rule = ImplicitUpdate.at(f);
        Vector along = axes.times(f);
        double[] path = new double[prefix.rows() * axes.rows()];
        for (int i = 0; i < prefix.rows(); i++) {
            double shift = row.dot(prefix.row(i).minus(f));
            double change = shift == 0 ? 0 : rule.exists() ? rule.overSquare(shift) : Double.NaN;
            along.times(change).copyTo(path, i * axes.rows());
        }
        return Matrix.owning(prefix.rows(), axes.rows(), path);
    }

    /** w_i - w_0 of the product dynamics for the inputs along the shrinking suffix, i = 0..{@code last}. */
    public static Matrix product(Vector row, Matrix suffix, int last, Matrix axes) {
        double[] path = new double[(last + 1) * axes.rows()];
        walk(row, suffix, last, (i, w) -> axes.times(w.minus(row)).copyTo(path, i * axes.rows()));
        return Matrix.owning(last + 1, axes.rows(), path);
    }

    /** The row of W_{last} of the product dynamics. */
    public static Vector end(Vector row, Matrix suffix, int last) {
        Vector[] end = {row};
        walk(row, suffix, last, (_, w) -> end[0] = w);
        return end[0];
    }

    /** w_i = w_{i-1} + h_i (w_{i-1} . (s_{i-1} - s_i)) s_i. */
    private static void walk(Vector row, Matrix suffix, int last, BiConsumer<Integer, Vector> step) {
        Vector w = row;
        Vector before = suffix.row(0);
        step.accept(0, w);
        for (int i = 1; i <= last; i++) {
            Vector s = suffix.row(i);
            ImplicitUpdate rule = ImplicitUpdate.at(s);
            if (rule.exists()) {
                w = w.plus(s.times(rule.overSquare(w.dot(before.minus(s)))));
            }
            step.accept(i, w);
            before = s;
        }
    }
}
