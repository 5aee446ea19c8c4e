package dev.tacit.model;

import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.PanelMap;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A mixing layer read at every position of a sequence: keys, queries and values once, then each position by itself. */
final class MixingPositions {
    private final MixingRule rule;
    private final Heads heads;
    private final boolean causal;
    private final int keys;
    private final double[][] value;
    private final double[][] key;
    private final double[][] query;

    private MixingPositions(MixingRule rule, boolean causal, Projections weights, List<Vector> items) {
        this.rule = rule;
        this.heads = rule.heads();
        this.causal = causal;
        this.keys = rule.queryKey() ? items.size() : items.size() - 1;
        this.value = project(weights.wv(), items);
        boolean logits = rule.mixing() != Mixing.MEAN;
        this.key = logits ? project(weights.wk(), items) : value;
        this.query = logits ? project(weights.wq(), items) : value;
    }

    /** The layer's outputs from a position on, one row each; the query is the last item. */
    static Matrix of(MixingLayer layer, List<Vector> items, int first, BooleanSupplier stop) {
        MixingReader reader = MixingReader.of(layer, items.getLast());
        MixingPositions positions = new MixingPositions(reader.rule(), layer.causal(), layer.weights(), items);
        int count = items.size() - first;
        double[] rows = new double[count * reader.width()];
        Forks.ranges(0, count, 32, (from, to) -> {
            double[] mixed = new double[reader.mixedWidth()];
            Panel columns = new Panel(mixed.length, to - from);
            Panel written = new Panel(reader.width(), to - from);
            double[] weights = new double[items.size()];
            for (int i = from; i < to; i++) {
                RowBlocks.orStop(stop);
                positions.mix(first + i, weights, mixed);
                columns.setColumn(i - from, mixed);
            }
            reader.write(columns, written, to - from);
            written.store(rows, from, to - from);
        });
        return Matrix.owning(count, reader.width(), rows);
    }

    private static double[][] project(Matrix weights, List<Vector> items) {
        double[][] out = new double[items.size()][];
        new PanelMap(weights).rows(items, 0, out.length, out, () -> false);
        return out;
    }

    /** The mixed values of all heads at position {@code i}: zeros where it reads nothing. */
    private void mix(int i, double[] weights, double[] mixed) {
        int from = Math.max(0, i - rule.window() + 1);
        int to = Math.min(causal ? i + 1 : value.length, keys);
        for (int head = 0; head < heads.count(); head++) {
            int first = head * heads.width();
            double divisor = from < to ? weigh(i, from, to, first, weights) : 1;
            for (int k = first; k < first + heads.width(); k++) {
                double sum = 0;
                for (int j = from; j < to; j++) {
                    sum = Math.fma(weights[j], value[j][k], sum);
                }
                mixed[k] = sum / divisor;
            }
        }
    }

    /** Writes the factors of the values that position {@code i} reads and tells what their sum is divided by. */
    private double weigh(int i, int from, int to, int first, double[] weights) {
        if (rule.mixing() == Mixing.MEAN) {
            Arrays.fill(weights, from, to, 1);
            return to - from;
        }
        double scale = 1 / Math.sqrt(heads.width());
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = from; j < to; j++) {
            weights[j] = Kernels.dot(key[j], query[i], first, heads.width()) * scale;
            largest = Math.max(largest, weights[j]);
        }
        return switch (rule.mixing()) {
            case SOFTMAX -> exponentials(from, to, largest, weights);
            case LINEAR -> to - from;
            case LINEAR_SUM, MEAN -> 1;
        };
    }

    private static double exponentials(int from, int to, double largest, double[] weights) {
        double mass = 0;
        for (int j = from; j < to; j++) {
            weights[j] = StrictMath.exp(weights[j] - largest);
            mass += weights[j];
        }
        return mass;
    }
}
