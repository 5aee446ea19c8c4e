package dev.tacit.theory;

import dev.tacit.model.ContextualLayer;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.Projections;
import dev.tacit.model.SoftmaxAttention;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;

/** The layers written down from their definition, with nothing shared and nothing clever. */
final class Slow {
    private Slow() {}

    static Vector output(ContextualLayer layer, List<Vector> context, Vector x) {
        List<Vector> items = new ArrayList<>(context);
        items.add(x);
        return switch (layer) {
            case SoftmaxAttention a -> attention(a.heads().count(), a.weights(), items, x, "softmax");
            case LinearAttention a -> {
                List<Vector> keys = a.queryKey() ? items : context;
                yield attention(a.heads().count(), a.weights(), keys, x, a.normalised() ? "linear" : "sum");
            }
            case MeanLayer a -> {
                Vector sum = Vector.zero(a.wv().rows());
                for (Vector item : items) {
                    sum = sum.plus(a.wv().times(item).times(1.0 / items.size()));
                }
                yield biased(a.wo().times(sum), a.bo());
            }
        };
    }

    private static Vector attention(int heads, Projections p, List<Vector> keys, Vector x, String kind) {
        int width = p.wq().rows() / heads;
        double[] mixed = new double[p.wq().rows()];
        for (int head = 0; head < heads; head++) {
            double[] weights = weights(head, width, p, keys, x);
            double largest = Double.NEGATIVE_INFINITY;
            for (double weight : weights) {
                largest = Math.max(largest, weight);
            }
            double total = 0;
            for (int j = 0; j < weights.length; j++) {
                weights[j] = kind.equals("softmax") ? Math.exp(weights[j] - largest) : weights[j];
                total += weights[j];
            }
            double divisor = kind.equals("softmax") ? total : kind.equals("linear") ? weights.length : 1;
            for (int j = 0; j < weights.length; j++) {
                Vector v = p.wv().times(keys.get(j));
                for (int k = head * width; k < (head + 1) * width; k++) {
                    mixed[k] += weights[j] / divisor * v.get(k);
                }
            }
        }
        return biased(p.wo().times(Vector.of(mixed)), p.bo());
    }

    private static double[] weights(int head, int width, Projections p, List<Vector> keys, Vector x) {
        Vector q = p.wq().times(x);
        double[] logits = new double[keys.size()];
        for (int j = 0; j < logits.length; j++) {
            Vector k = p.wk().times(keys.get(j));
            for (int i = head * width; i < (head + 1) * width; i++) {
                logits[j] += k.get(i) * q.get(i) / Math.sqrt(width);
            }
        }
        return logits;
    }

    private static Vector biased(Vector output, Vector bo) {
        return bo.size() == 0 ? output : output.plus(bo);
    }
}
