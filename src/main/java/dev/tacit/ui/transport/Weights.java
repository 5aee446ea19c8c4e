package dev.tacit.ui.transport;

import dev.tacit.tensor.Matrix;

/**
 * The attention at the query, mean over the heads, over c_1..c_n and x: what the strip's colours say. {@code limit} is
 * the largest one in size, or twice the mean one, so that even attention has a colour from the middle of the map;
 * {@code signed} if some are negative.
 */
final class Weights {
    private final double[] values;
    private final double limit;
    private final boolean signed;

    private Weights(double[] values) {
        this.values = values;
        double largest = 0;
        double sum = 0;
        boolean negative = false;
        for (double value : values) {
            double size = Double.isFinite(value) ? Math.abs(value) : 0;
            largest = Math.max(largest, size);
            sum += size;
            negative |= value < 0;
        }
        limit = values.length == 0 ? 0 : Math.max(largest, 2 * sum / values.length);
        signed = negative;
    }

    /** No weights yet. */
    static Weights none() {
        return new Weights(new double[0]);
    }

    /** The weights of attention, heads x (n+1). */
    static Weights of(Matrix attention) {
        double[] mean = new double[attention.cols()];
        for (int head = 0; head < attention.rows(); head++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += attention.get(head, i) / attention.rows();
            }
        }
        return new Weights(mean);
    }

    /** How many there are, n + 1. */
    int count() {
        return values.length;
    }

    /** The weight of token {@code index}, n for the query; NaN if there is none. */
    double at(int index) {
        return index >= 0 && index < values.length ? values[index] : Double.NaN;
    }

    /** The weight of the tokens from {@code first} up to before {@code end} that is largest in size. */
    double strongest(int first, int end) {
        double best = at(first);
        for (int i = first + 1; i < end; i++) {
            best = Math.abs(at(i)) > Math.abs(best) ? at(i) : best;
        }
        return best;
    }

    double limit() {
        return limit;
    }

    boolean signed() {
        return signed;
    }
}
