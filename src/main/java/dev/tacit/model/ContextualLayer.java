package dev.tacit.model;

import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A contextual layer A(C, x): any map of a list of tokens and a query to a vector (arXiv 2507.16003 v1, definition
 * 2.1). Here d is the width of a token and m that of the output.
 */
public sealed interface ContextualLayer permits SoftmaxAttention, LinearAttention, MeanLayer {
    LayerKind kind();

    /** d. */
    int tokenWidth();

    /** m. */
    int outputWidth();

    /** R, the number of rows of mixing coefficients: 1 where there are no heads. */
    int headCount();

    /** A(C, x), straight from the definition. */
    default Vector output(List<Vector> context, Vector query) {
        return MixingReader.of(this, query).output(context);
    }

    /** A(c_1..c_i, x) and A(c_{i+1}..c_n, x) for all i, by recursion: linear cost in n. */
    default LayerRun run(List<Vector> context, Vector query) {
        return run(context, query, null, () -> false);
    }

    /**
     * The same, reusing what {@code previous} has of this layer at this query, to the same bits; ends in a
     * CancellationException when {@code stop} says so.
     */
    default LayerRun run(List<Vector> context, Vector query, @Nullable LayerRun previous, BooleanSupplier stop) {
        return LayerRun.of(this, context, query, previous, stop);
    }
}
