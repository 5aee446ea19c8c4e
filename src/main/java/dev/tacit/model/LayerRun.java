package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/**
 * What one reading of a context c_1..c_n at a query x gives: {@link #prefix} holds A_i = A(c_1..c_i, x) and
 * {@link #suffix} s_i = A(c_{i+1}..c_n, x), both (n+1) x m for i = 0..n. What the next reading may reuse stays in it.
 */
public sealed interface LayerRun permits MixingRun, WindowRun, DecayRun, RecurrentRun {
    /** A_i, row by row. */
    Matrix prefix();

    /** s_i, row by row. */
    Matrix suffix();

    /**
     * The mixing coefficients at the query, heads x (n+1), over c_1..c_n and then x; no rows where the layer has none.
     */
    Matrix attention();

    /** n, the number of context tokens. */
    default int n() {
        return prefix().rows() - 1;
    }

    /**
     * What each head and each token of Y = {@code moved} adds to A(C, x) - A(C without Y, x) with the mixing
     * coefficients of the full run: terms that do not depend on the order of the tokens and add up to the whole. Absent
     * where there are no such terms: a recurrence has none, and where positions count (local, decay) only Y = C has.
     */
    Optional<Shares> shares(IntPredicate moved);

    /**
     * A(C without c_j, x) for all j, nothing being subtracted from a state: n x m. Ends in a CancellationException when
     * {@code stop} says so.
     */
    Matrix leaveOneOut(BooleanSupplier stop);
}
