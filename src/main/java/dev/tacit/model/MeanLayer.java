package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/** The mean of the values: {@code wv} is k x d, {@code wo} is m x k, {@code bo} has m entries or none. */
public record MeanLayer(Matrix wv, Matrix wo, Vector bo, boolean causal) implements MixingLayer {
    @Override
    public LayerKind kind() {
        return LayerKind.MEAN;
    }

    @Override
    public Heads heads() {
        return new Heads(1, wv.rows());
    }

    @Override
    public Projections weights() {
        return new Projections(wv, wv, wv, wo, bo);
    }

    @Override
    public MixingRule rule() {
        return new MixingRule(Mixing.MEAN, heads(), true, Integer.MAX_VALUE);
    }
}
