package dev.tacit.study;

import dev.tacit.tensor.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Mean and spread of trials, column by column, over the trials that have a number there: NaN where none has. The
 * standard error of the mean, s / √n with divisor n - 1 in s, is NaN for fewer than two; quartiles interpolate between
 * neighbours, the k-th smallest of n standing at (k - 1) / (n - 1).
 */
public record Summary(
        int trials, Vector mean, Vector standardError, Vector median, Vector lowerQuartile, Vector upperQuartile) {
    /** The summary of rows of {@code width} numbers. */
    public static Summary of(List<Vector> rows, int width) {
        double[][] columns = new double[width][];
        for (int j = 0; j < width; j++) {
            int column = j;
            columns[j] = rows.stream()
                    .mapToDouble(row -> row.get(column))
                    .filter(Double::isFinite)
                    .toArray();
        }
        Vector mean = each(columns, Summary::mean);
        Vector error = each(columns, Summary::standardError);
        for (double[] column : columns) {
            Arrays.sort(column);
        }
        return new Summary(
                rows.size(),
                mean,
                error,
                each(columns, sorted -> quantile(sorted, 0.5)),
                each(columns, sorted -> quantile(sorted, 0.25)),
                each(columns, sorted -> quantile(sorted, 0.75)));
    }

    /** mean - standard error: a number only where there is a standard error. */
    public Vector below() {
        return mean.minus(standardError);
    }

    /** mean + standard error. */
    public Vector above() {
        return mean.plus(standardError);
    }

    private static Vector each(double[][] columns, ToDoubleFunction<double[]> what) {
        return Vector.owning(Arrays.stream(columns).mapToDouble(what).toArray());
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double standardError(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1) / values.length);
    }

    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}
