package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * A recurrent network: σ ← tanh(U σ + V x_j) from σ = 0, output bo + wo σ. {@code u} is k x k, {@code v} is k x d,
 * {@code wo} is m x k, {@code bo} has m entries or none. It has no mixing coefficients.
 */
public record RecurrentLayer(Matrix u, Matrix v, Matrix wo, Vector bo) implements ContextualLayer {
    @Override
    public LayerKind kind() {
        return LayerKind.RNN;
    }

    @Override
    public int tokenWidth() {
        return v.cols();
    }

    @Override
    public int outputWidth() {
        return wo.rows();
    }

    @Override
    public int headCount() {
        return 0;
    }

    @Override
    public boolean causal() {
        return true;
    }

    /** σ = 0. */
    Vector start() {
        return Vector.zero(u.rows());
    }

    /** σ after the context and the query. */
    Vector state(List<Vector> context, Vector query) {
        Vector state = start();
        for (Vector token : context) {
            state = next(state, v.times(token));
        }
        return next(state, v.times(query));
    }

    /** tanh(U σ + V x), for V x. */
    Vector next(Vector state, Vector input) {
        double[] sum = u.times(state).plus(input).toArray();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = StrictMath.tanh(sum[i]);
        }
        return Vector.owning(sum);
    }

    /** bo + wo σ. */
    Vector written(Vector state) {
        Vector output = wo.times(state);
        return bo.size() == 0 ? output : output.plus(bo);
    }

    /** bo + wo σ, row by row. */
    Matrix written(List<Vector> states) {
        return Matrix.ofRows(states.stream().map(this::written).toList(), outputWidth());
    }

    @Override
    public Matrix positions(List<Vector> items, BooleanSupplier stop) {
        List<Vector> states = new ArrayList<>();
        Vector state = start();
        for (Vector item : items) {
            if (stop.getAsBoolean()) {
                throw new CancellationException();
            }
            state = next(state, v.times(item));
            states.add(state);
        }
        return written(states);
    }
}
