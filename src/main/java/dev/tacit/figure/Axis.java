package dev.tacit.figure;

import dev.tacit.tensor.Vector;
import java.util.List;

/** An axis with a resolved range: on a log axis both ends are positive. */
public record Axis(String label, Scale scale, double min, double max) {
    /** The largest number that figures draw. */
    static final double LARGEST = 1e100;

    private static final int DECADES = 60;

    /** Where on a log axis zeros stand: a share of its length. */
    private static final double LOWEST = 0.03;

    /** How values are spread. */
    public enum Scale {
        LINEAR,
        LOG,
        /** Linear, with whole numbers at the ticks. */
        COUNT
    }

    /** A linear axis over all finite values, with a little room at both ends; zero is an end where it is close. */
    public static Axis linear(String label, List<Vector> values) {
        double low = extreme(values, Double.POSITIVE_INFINITY, -1);
        double high = extreme(values, Double.NEGATIVE_INFINITY, 1);
        if (low > high) {
            return new Axis(label, Scale.LINEAR, 0, 1);
        }
        double size = Math.max(Math.abs(low), Math.abs(high));
        double span = high - low > 1e-9 * size ? high - low : high == 0 ? 1 : Math.abs(high);
        double bottom = low >= 0 && low < 0.6 * high ? 0 : low - 0.06 * span;
        double top = high <= 0 && high > 0.6 * low ? 0 : high + 0.06 * span;
        return new Axis(label, Scale.LINEAR, bottom, top);
    }

    /** A log axis over all positive finite values. */
    public static Axis log(String label, List<Vector> values) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (Vector vector : values) {
            for (int i = 0; i < vector.size(); i++) {
                double value = vector.get(i);
                low = value > 0 ? Math.min(low, value) : low;
                high = Double.isFinite(value) ? Math.max(high, value) : high;
            }
        }
        if (high == 0) {
            return new Axis(label, Scale.LOG, 0.1, 1);
        }
        // At least a decade, so that a tick lies in it.
        double room = Math.max(StrictMath.pow(high / low, 0.05) * 1.15, StrictMath.sqrt(10 * low / high));
        return new Axis(label, Scale.LOG, low / room, high * room);
    }

    /** An axis that counts from {@code from} to {@code to}. */
    public static Axis count(String label, int from, int to) {
        return new Axis(label, Scale.COUNT, from, Math.max(to, from + 1));
    }

    /** Where a value is drawn: on a log axis what is zero, or too small for it, stands just above the lower end. */
    public double place(double value) {
        return scale == Scale.LOG && value < min ? min * StrictMath.pow(max / min, LOWEST) : value;
    }

    /** Whether ticks can be told apart on it: finite ends of sane size, a range that doubles resolve, few decades. */
    public boolean drawable() {
        double size = Math.max(Math.abs(min), Math.abs(max));
        boolean resolved = max - min > 1e-12 * size && size > 1 / LARGEST && size < LARGEST;
        return resolved && (scale != Scale.LOG || (min > 0 && StrictMath.log10(max) - StrictMath.log10(min) < DECADES));
    }

    private static double extreme(List<Vector> values, double start, int sign) {
        double found = start;
        for (Vector vector : values) {
            for (int i = 0; i < vector.size(); i++) {
                double value = vector.get(i);
                if (Double.isFinite(value)) {
                    found = sign > 0 ? Math.max(found, value) : Math.min(found, value);
                }
            }
        }
        return found;
    }
}
