package dev.tacit.theory;

import dev.tacit.tensor.Vector;

/** The relative error ‖a - b‖ / max(‖a‖, ‖b‖, 1e-300). */
public final class RelativeError {
    private RelativeError() {}

    public static double of(Vector a, Vector b) {
        return a.minus(b).norm() / Math.max(Math.max(a.norm(), b.norm()), 1e-300);
    }
}
