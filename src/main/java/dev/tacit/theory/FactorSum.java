package dev.tacit.theory;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R_i - I = Σ y_k t_kᵀ, k = 1..i, kept as its terms: y_k = R_{k-1} (s_{k-1} - s_k) and t_k = h_k s_k, the rows of two
 * matrices (arXiv 2507.16003 v1, appendix B).
 */
record FactorSum(Matrix left, Matrix right) {
    /** The terms for the rows s_0..s_n, if they are fewer than R has columns; {@code changes} holds y_k in row k. */
    static Optional<FactorSum> of(Matrix inputs, double[] changes) {
        int m = inputs.cols();
        if (inputs.rows() > m) {
            return Optional.empty();
        }
        List<Vector> left = new ArrayList<>();
        List<Vector> right = new ArrayList<>();
        Matrix ys = Matrix.owning(inputs.rows(), m, changes);
        for (int k = 1; k < inputs.rows(); k++) {
            double[] y = new double[m];
            double[] t = new double[m];
            ImplicitUpdate rule = ImplicitUpdate.at(inputs.row(k));
            if (rule.exists()) {
                rule.split(ys.row(k).toArray(), rule.f().toArray(), y, t);
            }
            left.add(Vector.owning(y));
            right.add(Vector.owning(t));
        }
        return Optional.of(new FactorSum(Matrix.ofRows(left, m), Matrix.ofRows(right, m)));
    }

    /** W (R_i - I). */
    Matrix times(Matrix w, int i) {
        return w.times(left.rows(0, i).transpose()).times(right.rows(0, i));
    }
}
