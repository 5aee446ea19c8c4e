package dev.tacit.model;

import dev.tacit.tensor.Vector;
import java.util.List;

/**
 * A contextual layer A(C, x): any map of a list of tokens and a query to a vector (arXiv 2507.16003 v1, definition
 * 2.1). Here d is the width of a token and m that of the output.
 */
public sealed interface ContextualLayer permits SoftmaxAttention, LinearAttention, MeanLayer {
    // filled in by the implementation: kind(), tokenWidth(), outputWidth(), heads count, run(...)

    /** A(C, x), straight from the definition. */
    default Vector output(List<Vector> context, Vector query) {
        throw new UnsupportedOperationException();
    }
}
