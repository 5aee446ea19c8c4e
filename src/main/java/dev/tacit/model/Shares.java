package dev.tacit.model;

import dev.tacit.tensor.Vector;

/** The order-free terms of a context vector, one for each head and token. */
@FunctionalInterface
public interface Shares {
    /** The term of one head and one token, m entries: zero for a token that is not moved. */
    Vector of(int head, int token);
}
