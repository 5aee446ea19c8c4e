package dev.tacit.theory;

import dev.tacit.tensor.Vector;

/** The directional alignment DA(P, Q) = ⟨P, Q⟩_F / (‖P‖ ‖Q‖) of weight updates (arXiv 2512.11255, equation 36). */
public final class Alignment {
    private Alignment() {}

    /** For rank one it is the product of two cosines: cos(u, u') cos(v, v'); NaN if one of the updates is zero. */
    public static double of(WeightUpdate one, WeightUpdate other) {
        return cosine(one.u(), other.u()) * cosine(one.v(), other.v());
    }

    /** The cosine of the angle between two vectors, NaN if one of them is zero. */
    public static double cosine(Vector a, Vector b) {
        double size = a.norm() * b.norm();
        return size == 0 ? Double.NaN : Math.clamp(a.dot(b) / size, -1, 1);
    }
}
