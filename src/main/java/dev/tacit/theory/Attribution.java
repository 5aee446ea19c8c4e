package dev.tacit.theory;

import dev.tacit.model.LayerRun;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/**
 * What each head and token adds to the context vector A(C, x) - A(x), free of the order of the tokens, with the mixing
 * coefficients of the full run: softmax and mean Σ μ_j wo (v_j - v_x); linear Σ (l_j wo v_j - l_x wo v_x) / (n + 1);
 * linear-sum Σ l_j wo v_j. The shares add up exactly.
 */
public final class Attribution {
    private final LayerRun run;

    public Attribution(LayerRun run) {
        this.run = run;
    }

    /** The share of one head and token in A(C, x) - A(x), m entries. */
    public Vector share(int head, int token) {
        return run.share(head, token);
    }

    /** The share in the pre-activation W (A(C, x) - A(x)), which ΔW carries along A(x)ᵀ: H entries. */
    public Vector share(int head, int token, Matrix w) {
        return w.times(share(head, token));
    }

    /** The lengths of all shares, heads x n. */
    public Matrix lengths() {
        int heads = run.attention().rows();
        double[] lengths = new double[heads * run.n()];
        for (int head = 0; head < heads; head++) {
            for (int token = 0; token < run.n(); token++) {
                lengths[head * run.n() + token] = share(head, token).norm();
            }
        }
        return Matrix.owning(heads, run.n(), lengths);
    }
}
