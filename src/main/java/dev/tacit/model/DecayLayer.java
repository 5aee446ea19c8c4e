package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * A state that forgets: S ← λ S + wv x_j from S = 0, output bo + wo S. {@code wv} is k x d, {@code wo} is m x k,
 * {@code bo} has m entries or none.
 */
public record DecayLayer(Matrix wv, Matrix wo, Vector bo, double lambda) implements ContextualLayer {
    @Override
    public LayerKind kind() {
        return LayerKind.DECAY;
    }

    @Override
    public int tokenWidth() {
        return wv.cols();
    }

    @Override
    public int outputWidth() {
        return wo.rows();
    }

    @Override
    public int headCount() {
        return 1;
    }

    @Override
    public boolean causal() {
        return true;
    }

    /** S after the context and the query. */
    Vector state(List<Vector> context, Vector query) {
        Vector state = Vector.zero(wv.rows());
        for (Vector token : context) {
            state = next(state, token);
        }
        return next(state, query);
    }

    /** λ S + wv x. */
    Vector next(Vector state, Vector item) {
        return state.times(lambda).plus(wv.times(item));
    }

    /** bo + wo S. */
    Vector written(Vector state) {
        Vector output = wo.times(state);
        return bo.size() == 0 ? output : output.plus(bo);
    }

    /** bo + wo S, row by row. */
    Matrix written(List<Vector> states) {
        return Matrix.ofRows(states.stream().map(this::written).toList(), outputWidth());
    }

    /** λ to the power of an item's age. */
    double coefficient(int age) {
        return StrictMath.pow(lambda, age);
    }

    @Override
    public Matrix positions(List<Vector> items, BooleanSupplier stop) {
        List<Vector> states = new ArrayList<>();
        Vector state = Vector.zero(wv.rows());
        for (Vector item : items) {
            if (stop.getAsBoolean()) {
                throw new CancellationException();
            }
            state = next(state, item);
            states.add(state);
        }
        return written(states);
    }
}
