package dev.tacit.model;

import dev.tacit.tensor.Panel;
import java.util.Arrays;

/**
 * What has been read, per head (M, Z, S) = (running maximum, mass, weighted sum of values), by the online softmax:
 * nothing is ever subtracted from it. An item is an array of R e values and then R logits; the layer's mixing says what
 * a logit weighs.
 */
final class MixingState {
    private final Mixing mixing;
    private final double[] maximum;
    private final double[] mass;
    private final double[] sum;

    /** The empty state. */
    MixingState(Mixing mixing, Heads heads) {
        this(mixing, new double[heads.count()], new double[heads.count()], new double[heads.total()]);
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

    /** Takes in one item. */
    void absorb(double[] item) {
        for (int head = 0; head < mass.length; head++) {
            double logit = item[sum.length + head];
            switch (mixing) {
                case SOFTMAX -> absorbExponential(head, logit, item);
                case LINEAR -> add(head, logit, 1, item);
                case LINEAR_SUM -> add(head, logit, mass[head] == 0 ? 1 : 0, item);
                case MEAN -> add(head, 1, 1, item);
            }
        }
    }

    /** Either the new logit is the largest, then what was there shrinks, or it is not: one exponential. */
    private void absorbExponential(int head, double logit, double[] item) {
        if (logit > maximum[head]) {
            rescale(head, StrictMath.exp(maximum[head] - logit));
            maximum[head] = logit;
            add(head, 1, 1, item);
        } else {
            double weight = StrictMath.exp(logit - maximum[head]);
            add(head, weight, weight, item);
        }
    }

    private void rescale(int head, double factor) {
        int width = sum.length / mass.length;
        mass[head] *= factor;
        for (int j = head * width; j < (head + 1) * width; j++) {
            sum[j] *= factor;
        }
    }

    private void add(int head, double weight, double share, double[] item) {
        int width = sum.length / mass.length;
        mass[head] += share;
        for (int j = head * width; j < (head + 1) * width; j++) {
            sum[j] += weight * item[j];
        }
    }

    /** Takes in what another state of the same layer has read. */
    void merge(MixingState other) {
        for (int head = 0; head < mass.length; head++) {
            double largest = Math.max(maximum[head], other.maximum[head]);
            if (mixing == Mixing.SOFTMAX && largest > maximum[head]) {
                rescale(head, StrictMath.exp(maximum[head] - largest));
            }
            boolean shrink = mixing == Mixing.SOFTMAX && largest > other.maximum[head];
            double weight = shrink ? StrictMath.exp(other.maximum[head] - largest) : 1;
            maximum[head] = largest;
            double share = mixing == Mixing.LINEAR_SUM && mass[head] > 0 ? 0 : other.mass[head] * weight;
            add(head, weight, share, other.sum);
        }
    }

    /** Writes the sums S of all heads and then their divisors Z (1 if nothing was read) into a column. */
    void store(Panel out, int column) {
        out.setColumn(column, sum);
        for (int head = 0; head < mass.length; head++) {
            out.entry(sum.length + head)[column] = mass[head] == 0 ? 1 : mass[head];
        }
    }

    /** The mixing coefficient of an item that was read. */
    double coefficient(int head, double[] item) {
        double logit = item[sum.length + head];
        return switch (mixing) {
            case SOFTMAX -> StrictMath.exp(logit - maximum[head]) / mass[head];
            case LINEAR -> logit / mass[head];
            case LINEAR_SUM -> logit;
            case MEAN -> 1 / mass[head];
        };
    }

    /** How much of the mixed values without it an item of this coefficient takes the place of. */
    double insteadOf(int head, double weight) {
        return switch (mixing) {
            case SOFTMAX, MEAN -> weight;
            case LINEAR -> 1 / mass[head];
            case LINEAR_SUM -> 0;
        };
    }
}
