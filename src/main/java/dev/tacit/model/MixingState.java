package dev.tacit.model;

import java.util.Arrays;

/**
 * What has been read, per head (M, Z, S) = (running maximum, mass, weighted sum of values), by the online softmax:
 * nothing is ever subtracted from it. An item is a row of R logits and then R e values; the layer's mixing says what a
 * logit weighs.
 */
final class MixingState {
    private final Mixing mixing;
    private final double[] maximum;
    private final double[] mass;
    private final double[] sum;

    /** The empty state. */
    MixingState(Mixing mixing, int heads, int width) {
        this(mixing, new double[heads], new double[heads], new double[heads * width]);
        Arrays.fill(maximum, Double.NEGATIVE_INFINITY);
    }

    private MixingState(Mixing mixing, double[] maximum, double[] mass, double[] sum) {
        this.mixing = mixing;
        this.maximum = maximum;
        this.mass = mass;
        this.sum = sum;
    }

    MixingState copy() {
        return new MixingState(mixing, maximum.clone(), mass.clone(), sum.clone());
    }

    /** Takes in the item that stands in {@code rows} from {@code at} on. */
    void absorb(double[] rows, int at) {
        for (int head = 0; head < mass.length; head++) {
            double logit = rows[at + head];
            switch (mixing) {
                case SOFTMAX -> absorbExponential(head, logit, rows, at);
                case LINEAR -> add(head, logit, 1, rows, at);
                case LINEAR_SUM -> add(head, logit, mass[head] == 0 ? 1 : 0, rows, at);
                case MEAN -> add(head, 1, 1, rows, at);
            }
        }
    }

    private void absorbExponential(int head, double logit, double[] rows, int at) {
        if (logit > maximum[head]) {
            rescale(head, StrictMath.exp(maximum[head] - logit));
            maximum[head] = logit;
        }
        double weight = logit == maximum[head] ? 1 : StrictMath.exp(logit - maximum[head]);
        add(head, weight, weight, rows, at);
    }

    private void rescale(int head, double factor) {
        int width = sum.length / mass.length;
        mass[head] *= factor;
        for (int j = head * width; j < (head + 1) * width; j++) {
            sum[j] *= factor;
        }
    }

    private void add(int head, double weight, double share, double[] rows, int at) {
        int width = sum.length / mass.length;
        int values = at + mass.length + head * width;
        mass[head] += share;
        for (int j = 0; j < width; j++) {
            sum[head * width + j] += weight * rows[values + j];
        }
    }

    /** Writes the mixed values S / Z of all heads, zeros if nothing was read. */
    void mixed(double[] out, int at) {
        int width = sum.length / mass.length;
        for (int j = 0; j < sum.length; j++) {
            double divisor = mass[j / width];
            out[at + j] = divisor == 0 ? 0 : sum[j] / divisor;
        }
    }

    /** The mixing coefficient of an item that was read, by its logit. */
    double coefficient(int head, double logit) {
        return switch (mixing) {
            case SOFTMAX -> StrictMath.exp(logit - maximum[head]) / mass[head];
            case LINEAR -> logit / mass[head];
            case LINEAR_SUM -> logit;
            case MEAN -> 1 / mass[head];
        };
    }
}
