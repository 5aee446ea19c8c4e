package dev.tacit.model;

import dev.tacit.tensor.Matrix;

/**
 * What one reading of a context c_1..c_n at a query x gives: {@code prefix} holds A_i = A(c_1..c_i, x) and
 * {@code suffix} s_i = A(c_{i+1}..c_n, x), both (n+1) x m for i = 0..n; {@code attention} holds the mixing coefficients
 * at the query, heads x (n+1), over c_1..c_n and then x.
 */
public record LayerRun(Matrix prefix, Matrix suffix, Matrix attention) {
    /** n, the number of context tokens. */
    public int n() {
        return prefix.rows() - 1;
    }
}
