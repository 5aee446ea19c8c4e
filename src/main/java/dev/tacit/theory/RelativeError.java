package dev.tacit.theory;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Vector;

/** The relative error ‖a - b‖ / max(‖a‖, ‖b‖, 1e-300). */
public final class RelativeError {
    private RelativeError() {}

    public static double of(Vector a, Vector b) {
        return of(a.toArray(), b.toArray());
    }

    static double of(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Kernels.subtract(a, b, difference, a.length);
        double largest = Math.max(Kernels.norm(a, a.length), Kernels.norm(b, b.length));
        return Kernels.norm(difference, a.length) / Math.max(largest, 1e-300);
    }
}
