package dev.tacit.theory;

import dev.tacit.model.LayerRun;
import dev.tacit.model.Shares;
import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * What each head and moved token adds to the context vector A(C, x) - A(C without Y, x), free of the order of the
 * tokens, with the mixing coefficients of the full run and the mixed values a of the run without Y: softmax, local and
 * mean Σ μ_j wo (v_j - a); linear Σ wo (l_j v_j - a) / (n + 1); linear-sum Σ l_j wo v_j; decay Σ λ^age wo wv c_j, all
 * over j in Y. The shares add up exactly.
 */
public final class Attribution {
    private static final double ROUNDING = 1e-14;

    private final LayerRun run;
    private final Shares shares;

    private Attribution(LayerRun run, Shares shares) {
        this.run = run;
        this.shares = shares;
    }

    /** The attribution of all of the context, Y = C; a recurrence has none. */
    public static Optional<Attribution> of(LayerRun run) {
        return of(run, _ -> true);
    }

    /** The attribution of the tokens Y for which {@code moved} holds, if the layer has one for them. */
    public static Optional<Attribution> of(LayerRun run, IntPredicate moved) {
        return run.shares(moved).map(shares -> new Attribution(run, shares));
    }

    /** The share of one head and token in the context vector, m entries. */
    public Vector share(int head, int token) {
        return shares.of(head, token);
    }

    /** The share in the pre-activation W (A(C, x) - A(C without Y, x)), which ΔW(Y) carries: H entries. */
    public Vector share(int head, int token, Matrix w) {
        return w.times(share(head, token));
    }

    /** The lengths of all shares, heads x n. */
    public Matrix lengths(BooleanSupplier stop) {
        return each(Vector::norm, stop);
    }

    /**
     * How far each share reaches along the context vector ΔA, heads x n: ⟨share, ΔA⟩ / ‖ΔA‖², signed, and one in all.
     * Absent where the shares leave nothing but rounding of each other.
     */
    public Optional<Matrix> signed(BooleanSupplier stop) {
        Vector whole = Vector.zero(run.prefix().cols());
        double lengths = 0;
        for (int head = 0; head < heads(); head++) {
            for (int token = 0; token < run.n(); token++) {
                RowBlocks.orStop(stop);
                Vector share = share(head, token);
                whole = whole.plus(share);
                lengths += share.norm();
            }
        }
        double length = whole.norm();
        if (length <= ROUNDING * lengths) {
            return Optional.empty();
        }
        Vector direction = whole.times(1 / length);
        return Optional.of(each(share -> share.dot(direction) / length, stop));
    }

    private int heads() {
        return run.attention().rows();
    }

    private Matrix each(ToDoubleFunction<Vector> measure, BooleanSupplier stop) {
        double[] found = new double[heads() * run.n()];
        int n = run.n();
        Forks.ranges(0, found.length, (from, to) -> {
            for (int k = from; k < to; k++) {
                RowBlocks.orStop(stop);
                found[k] = measure.applyAsDouble(share(k / n, k % n));
            }
        });
        return Matrix.owning(heads(), run.n(), found);
    }
}
