package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/**
 * A state that forgets: S ← λ S + wv x_j from S = 0, output bo + wo S. {@code wv} is k x d, {@code wo} is m x k,
 * {@code bo} has m entries or none.
 */
public record DecayLayer(Matrix wv, Matrix wo, Vector bo, double lambda) implements StateLayer {
    @Override
    public LayerKind kind() {
        return LayerKind.DECAY;
    }

    @Override
    public int tokenWidth() {
        return wv.cols();
    }

    @Override
    public int headCount() {
        return 1;
    }

    @Override
    public Vector input(Vector item) {
        return wv.times(item);
    }

    /** λ S + wv x. */
    @Override
    public Vector next(Vector state, Vector input) {
        return state.times(lambda).plus(input);
    }

    /** λ to the power of an item's age. */
    double coefficient(int age) {
        return StrictMath.pow(lambda, age);
    }
}
