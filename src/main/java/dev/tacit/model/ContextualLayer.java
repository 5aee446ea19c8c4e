package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A contextual layer A(C, x): any map of a list of tokens and a query to a vector (arXiv 2507.16003 v1, definition
 * 2.1). Here d is the width of a token and m that of the output.
 */
public sealed interface ContextualLayer permits MixingLayer, StateLayer {
    LayerKind kind();

    /** d. */
    int tokenWidth();

    /** m. */
    int outputWidth();

    /** R, the number of rows of mixing coefficients: 1 where there are no heads, 0 where there are no coefficients. */
    int headCount();

    /** Whether an item reads only those up to itself; at the query, which comes last, this changes nothing. */
    boolean causal();

    /** A(C, x), straight from the definition. */
    default Vector output(List<Vector> context, Vector query) {
        return written(mixed(context, query));
    }

    /** ẑ(C, x), what wo multiplies: the mixed values of all heads, one after the other, or the state. */
    Vector mixed(List<Vector> context, Vector query);

    /** m rows, as wide as what was mixed. */
    Matrix wo();

    /** m entries, or none. */
    Vector bo();

    /** bo + wo ẑ. */
    default Vector written(Vector mixed) {
        Vector output = wo().times(mixed);
        return bo().size() == 0 ? output : output.plus(bo());
    }

    /** A(c_1..c_i, x) and A(c_{i+1}..c_n, x) for all i, by recursion where there is one. */
    default LayerRun run(List<Vector> context, Vector query) {
        return run(context, query, null, () -> false);
    }

    /**
     * The same, reusing what {@code previous} has of this layer at this query, to the same bits; ends in a
     * CancellationException when {@code stop} says so.
     */
    default LayerRun run(List<Vector> context, Vector query, @Nullable LayerRun previous, BooleanSupplier stop) {
        return switch (this) {
            case LocalAttention layer -> WindowRun.of(layer, context, query, previous, stop);
            case MixingLayer layer -> MixingRun.of(layer, context, query, previous, stop);
            case DecayLayer layer -> DecayRun.of(layer, context, query, stop);
            case RecurrentLayer layer -> RecurrentRun.of(layer, context, query, previous, stop);
        };
    }

    /** A(c_1..c_i, x) for all i and nothing else: no layer needs more than one pass over the context for it. */
    default Matrix prefix(List<Vector> context, Vector query, BooleanSupplier stop) {
        return switch (this) {
            case LocalAttention layer -> WindowRun.prefix(layer, context, query, stop);
            case MixingLayer layer -> MixingRun.prefix(layer, context, query, stop);
            case StateLayer layer ->
                layer.prefix(layer.states(context.stream().map(layer::input).toList(), stop), layer.input(query));
        };
    }

    /** The layer whose queries wq x are {@code factor} times as long, and so its logits; itself where it has none. */
    default ContextualLayer withQueriesTimes(double factor) {
        return switch (this) {
            case SoftmaxAttention a ->
                new SoftmaxAttention(a.heads(), a.weights().withQueriesTimes(factor), a.causal());
            case LinearAttention a ->
                new LinearAttention(
                        a.heads(), a.weights().withQueriesTimes(factor), a.causal(), a.normalised(), a.queryKey());
            case LocalAttention a -> new LocalAttention(a.heads(), a.weights().withQueriesTimes(factor), a.window());
            case MeanLayer _, DecayLayer _, RecurrentLayer _ -> this;
        };
    }

    /** The layer's output at every position of a sequence whose last item is the query: N x m. */
    default Matrix positions(List<Vector> items, BooleanSupplier stop) {
        return positions(items, 0, stop);
    }

    /** The same at the positions from {@code first} on, to the same bits. */
    Matrix positions(List<Vector> items, int first, BooleanSupplier stop);

    /** Roughly the multiplications for A(C, x) over so many tokens, counted as in {@link #workAt}. */
    default double workOnce(int tokens) {
        double values = wo().cols();
        double token = switch (this) {
            case MixingLayer _ -> values * (2.0 * tokenWidth() + 2) + 10.0 * headCount();
            case RecurrentLayer _ -> values * (tokenWidth() + values);
            case DecayLayer _ -> values * (tokenWidth() + 1.0);
        };
        return (tokens + 1) * token + values * outputWidth();
    }

    /** Roughly the multiplications for one of {@code count} positions, an exponential counted as ten. */
    default double workAt(int count) {
        return switch (this) {
            case MixingLayer layer -> {
                double values = layer.heads().total();
                int read = layer instanceof LocalAttention local ? Math.min(local.window(), count) : count;
                yield values * (3.0 * tokenWidth() + outputWidth()) + read * (2 * values + 10.0 * headCount());
            }
            case StateLayer layer ->
                (double) layer.wo().cols()
                        * (tokenWidth() + outputWidth() + layer.wo().cols());
        };
    }
}
