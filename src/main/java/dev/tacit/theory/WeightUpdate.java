package dev.tacit.theory;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/** A rank-one weight update ΔW = u vᵀ, kept as its factors: u has H entries, v has m. */
public record WeightUpdate(Vector u, Vector v) {
    /** ΔW, formed: H x m. */
    public Matrix matrix() {
        return Matrix.outer(u, v);
    }

    /** ‖ΔW‖: Frobenius and spectral norm are one for rank one. */
    public double norm() {
        return u.norm() * v.norm();
    }
}
