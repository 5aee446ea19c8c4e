package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The factors of the product dynamics multiplied on the wrong side, W_0 F_i ⋯ F_1: new factors belong on the right
 * (arXiv 2507.16003 v1, corollary B.0.1), and this is what comes out where they are not.
 */
public final class ReversedFactors {
    private ReversedFactors() {}

    /**
     * The outputs with these weights on what is left, c_{i+1}..c_n and x, with the bias of step i, i = 0..{@code last}:
     * a row each. {@code suffix} are the readings of the shrinking suffix.
     */
    public static Matrix outputs(FeedForward mlp, Reading suffix, int last, BooleanSupplier stop) {
        Matrix inputs = suffix.mlpInput();
        double[][] factors = identity(inputs.cols());
        List<Vector> outputs = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            RowBlocks.orStop(stop);
            if (i > 0) {
                multiply(ImplicitUpdate.at(inputs.row(i)), inputs.row(i - 1), factors);
            }
            Vector output = mlp.outputOf(mlp.w().times(apply(factors, inputs.row(i))));
            outputs.add(suffix.p(0).size() == 0 ? output : output.plus(suffix.p(0)));
        }
        return Matrix.ofRows(outputs, mlp.w2().rows());
    }

    private static double[][] identity(int size) {
        double[][] rows = new double[size][size];
        for (int k = 0; k < size; k++) {
            rows[k][k] = 1;
        }
        return rows;
    }

    /** R ← F R = R + y (tᵀ R), for the factor I + y tᵀ of this rule; one that does not exist counts as the identity. */
    private static void multiply(ImplicitUpdate rule, Vector before, double[][] rows) {
        if (!rule.exists()) {
            return;
        }
        int m = rows.length;
        double[] y = new double[m];
        double[] t = new double[m];
        rule.split(before.minus(rule.f()).toArray(), rule.f().toArray(), y, t);
        double[] seen = new double[m];
        for (int k = 0; k < m; k++) {
            for (int j = 0; j < m; j++) {
                seen[j] = Math.fma(t[k], rows[k][j], seen[j]);
            }
        }
        for (int k = 0; k < m; k++) {
            for (int j = 0; j < m; j++) {
                rows[k][j] = Math.fma(y[k], seen[j], rows[k][j]);
            }
        }
    }

    private static Vector apply(double[][] rows, Vector s) {
        double[] image = new double[rows.length];
        for (int k = 0; k < image.length; k++) {
            image[k] = Vector.of(rows[k]).dot(s);
        }
        return Vector.owning(image);
    }
}
