package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A layer whose output is a mixture of the values of what it reads, by coefficients that depend on the query. */
public sealed interface MixingLayer extends ContextualLayer
        permits SoftmaxAttention, LinearAttention, MeanLayer, LocalAttention {
    /** The heads: a mean has one, as wide as its values. */
    Heads heads();

    /** The weights; a mean has no keys and queries, its values stand in their place and are not looked at. */
    Projections weights();

    /** How it mixes. */
    MixingRule rule();

    @Override
    default int tokenWidth() {
        return weights().wv().cols();
    }

    @Override
    default int outputWidth() {
        return weights().wo().rows();
    }

    @Override
    default int headCount() {
        return heads().count();
    }

    @Override
    default Matrix wo() {
        return weights().wo();
    }

    @Override
    default Vector bo() {
        return weights().bo();
    }

    @Override
    default Vector output(List<Vector> context, Vector query) {
        return MixingReader.of(this, query).output(context);
    }

    @Override
    default Vector mixed(List<Vector> context, Vector query) {
        return MixingReader.of(this, query).mixed(context);
    }

    /** At a cost of O(N²). */
    @Override
    default Matrix positions(List<Vector> items, int first, BooleanSupplier stop) {
        return MixingPositions.of(this, items, first, stop);
    }
}
