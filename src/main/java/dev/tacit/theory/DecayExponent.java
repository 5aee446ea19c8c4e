package dev.tacit.theory;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.PanelMap;
import dev.tacit.tensor.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How increments fall with the step: the law {@code factor} i^{@code exponent} that is closest to them in logarithms
 * (least squares). Averaging layers have exponent -1, that of a running mean; all others 0 (arXiv 2507.16003 v1,
 * section 4.3, shows the former).
 */
public record DecayExponent(double exponent, double factor) {
    /** Below this share of the largest an increment is rounding. */
    private static final double ROUNDING = 1e-12;

    private static final int LEAST = 3;

    /** ‖ΔW_i - ΔW_{i-1}‖ = ‖W_0 (f_i - f_{i-1})‖ / ‖f_0‖, i = 1..n, for the inputs along the growing prefix. */
    public static Vector increments(Matrix w, Matrix inputs) {
        PanelMap gauge = new PanelMap(w.gauge(inputs.rows()));
        double length = inputs.row(0).norm();
        List<Vector> rows = inputs.rowList();
        List<Vector> shifts = IntStream.range(1, rows.size())
                .mapToObj(i -> rows.get(i).minus(rows.get(i - 1)))
                .toList();
        double[][] images = new double[shifts.size()][];
        gauge.rows(shifts, 0, images.length, images, () -> false);
        double[] increments = new double[images.length];
        for (int i = 0; i < images.length; i++) {
            double change = Kernels.norm(images[i], gauge.out());
            increments[i] = change == 0 ? 0 : length > 0 ? change / length : Double.NaN;
        }
        return Vector.owning(increments);
    }

    /**
     * The law of increments, entry i - 1 for step i, from step {@code from} on; none if fewer than three move W. NaN is
     * no increment.
     */
    public static Optional<DecayExponent> fit(Vector increments, int from) {
        double least = ROUNDING
                * Arrays.stream(increments.toArray())
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0);
        int count = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int i = from; i <= increments.size(); i++) {
            if (increments.get(i - 1) > least) {
                double x = StrictMath.log(i);
                double y = StrictMath.log(increments.get(i - 1));
                count++;
                sumX += x;
                sumY += y;
                sumXx += x * x;
                sumXy += x * y;
            }
        }
        if (count < LEAST) {
            return Optional.empty();
        }
        double slope = (count * sumXy - sumX * sumY) / (count * sumXx - sumX * sumX);
        return Optional.of(new DecayExponent(slope, StrictMath.exp((sumY - slope * sumX) / count)));
    }

    /** The law at a step. */
    public double at(double step) {
        return factor * StrictMath.pow(step, exponent);
    }
}
