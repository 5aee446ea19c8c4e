package dev.tacit.theory;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Panel;
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
        return of(Kernels.norm(difference, a.length), Kernels.norm(a, a.length), Kernels.norm(b, b.length));
    }

    /** The errors of the first {@code count} vectors of a; {@code a} becomes a - b. */
    static double[] of(Panel a, Panel b, int count) {
        double[] lengths = a.norms(count);
        double[] targets = b.norms(count);
        a.subtract(b, count);
        double[] errors = a.norms(count);
        for (int i = 0; i < count; i++) {
            errors[i] = of(errors[i], lengths[i], targets[i]);
        }
        return errors;
    }

    private static double of(double difference, double a, double b) {
        return difference / Math.max(Math.max(a, b), 1e-300);
    }
}
