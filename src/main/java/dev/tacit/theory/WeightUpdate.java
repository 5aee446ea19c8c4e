package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/** A rank-one weight update ΔW = u vᵀ, kept as its factors: u has H entries, v has m. */
public record WeightUpdate(Vector u, Vector v) {
    /** ΔW, formed: H x m. */
    public Matrix matrix() {
        return Matrix.outer(u, v);
    }

    /** ΔW f, from the factors. */
    public Vector times(Vector f) {
        return u.times(v.dot(f));
    }

    /** ‖ΔW‖: Frobenius and spectral norm are one for rank one. */
    public double norm() {
        return u.norm() * v.norm();
    }

    /** p + W' act((W + ΔW) f + b) + b' + Δb' on a reduced reading (its first row), everything formed. */
    public Vector patched(ContextualBlock block, Reading reduced, Vector biasDelta) {
        FeedForward mlp = block.mlp();
        return reduced.output(mlp.with(mlp.w().plus(matrix())), biasDelta);
    }
}
