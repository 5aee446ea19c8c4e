package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/**
 * A recurrent network: σ ← tanh(U σ + V x_j) from σ = 0, output bo + wo σ. {@code u} is k x k, {@code v} is k x d,
 * {@code wo} is m x k, {@code bo} has m entries or none. It has no mixing coefficients.
 */
public record RecurrentLayer(Matrix u, Matrix v, Matrix wo, Vector bo) implements StateLayer {
    @Override
    public LayerKind kind() {
        return LayerKind.RNN;
    }

    @Override
    public int tokenWidth() {
        return v.cols();
    }

    @Override
    public int headCount() {
        return 0;
    }

    @Override
    public Vector input(Vector item) {
        return v.times(item);
    }

    /** tanh(U σ + V x). */
    @Override
    public Vector next(Vector state, Vector input) {
        double[] sum = u.times(state).plus(input).toArray();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = StrictMath.tanh(sum[i]);
        }
        return Vector.owning(sum);
    }
}
