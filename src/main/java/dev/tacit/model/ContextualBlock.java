package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The contextual block T_W: a contextual layer followed by a feed-forward part whose first matrix is W. What its form
 * says of skips and norms is said here once, in {@link #reading}; everything else works with the f and p that this
 * gives.
 */
public record ContextualBlock(ContextualLayer layer, FeedForward mlp, BlockForm form, Norms norms) {
    /** A block of a form without norms. */
    public ContextualBlock(ContextualLayer layer, FeedForward mlp, BlockForm form) {
        this(layer, mlp, form, Norms.NONE);
    }

    /** T_W(C, x), straight from the definition. */
    public Vector output(List<Vector> context, Vector query) {
        return outputs(at(context, query)).row(0);
    }

    /** The layer's run on what this form lets it read. */
    public LayerRun run(List<Vector> context, Vector query, @Nullable LayerRun previous, BooleanSupplier stop) {
        LayerNorm norm = norms.norm1();
        return layer.run(norm.apply(context), norm.apply(query), previous, stop);
    }

    /** f(C, x) and p(C, x): one row. */
    public Reading at(List<Vector> context, Vector query) {
        LayerNorm norm = norms.norm1();
        return reading(layer.output(norm.apply(context), norm.apply(query)), query);
    }

    /** ẑ(C, x), what the layer's wo multiplies. */
    public Vector mixed(List<Vector> context, Vector query) {
        LayerNorm norm = norms.norm1();
        return layer.mixed(norm.apply(context), norm.apply(query));
    }

    /** f and p for one output of the layer: one row. */
    public Reading reading(Vector layerOutput, Vector query) {
        return reading(Matrix.ofRows(List.of(layerOutput), layerOutput.size()), List.of(query));
    }

    /** f and p at this query for these outputs of the layer, row by row. */
    public Reading reading(Matrix layerOutputs, Vector query) {
        return reading(layerOutputs, Collections.nCopies(layerOutputs.rows(), query));
    }

    /** f and p at every position of a sequence whose last item is the query, at a cost of O(N²). */
    public Reading positions(List<Vector> items, BooleanSupplier stop) {
        return positions(items, 0, stop);
    }

    /** The same at the positions from {@code first} on, to the same bits. */
    public Reading positions(List<Vector> items, int first, BooleanSupplier stop) {
        return reading(layer.positions(norms.norm1().apply(items), first, stop), items.subList(first, items.size()));
    }

    /** f and p for the layer's output at each of these items (arXiv 2507.16003 v1, A.2; 2512.11255, theorem 1). */
    private Reading reading(Matrix layerOutputs, List<Vector> items) {
        if (form == BlockForm.PLAIN) {
            return new Reading(layerOutputs, Matrix.zero(layerOutputs.rows(), 0));
        }
        Matrix stream = layerOutputs.plus(Matrix.ofRows(items, layerOutputs.cols()));
        return switch (form) {
            case PLAIN, SKIP -> new Reading(layerOutputs, stream);
            case RESIDUAL, PRE_LN -> new Reading(norms.norm2().apply(stream), stream);
        };
    }

    /** p + W' act(W f + b) + b', row by row. */
    public Matrix outputs(Reading reading) {
        return reading.onStream(mlp.outputs(reading.mlpInput()));
    }

    /** The width of a token of the next block, o. */
    public int outputWidth() {
        return mlp.w2().rows();
    }
}
