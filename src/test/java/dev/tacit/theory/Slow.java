package dev.tacit.theory;

import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.Projections;
import dev.tacit.model.RecurrentLayer;
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
        return at(layer, items, context.size());
    }

    /** The output at one position of a sequence whose last item is the query. */
    static Vector at(ContextualLayer layer, List<Vector> all, int position) {
        List<Vector> items = layer.causal() ? all.subList(0, position + 1) : all;
        Vector x = all.get(position);
        return switch (layer) {
            case SoftmaxAttention a -> attention(a.heads().count(), a.weights(), items, x, "softmax");
            case LinearAttention a -> {
                boolean last = items.size() == all.size();
                List<Vector> keys = a.queryKey() || !last ? items : items.subList(0, items.size() - 1);
                yield attention(a.heads().count(), a.weights(), keys, x, a.normalised() ? "linear" : "sum");
            }
            case LocalAttention a -> {
                List<Vector> keys = items.subList(Math.max(0, items.size() - a.window()), items.size());
                yield attention(a.heads().count(), a.weights(), keys, x, "softmax");
            }
            case DecayLayer a -> {
                Vector sum = Vector.zero(a.wv().rows());
                for (int j = 0; j < items.size(); j++) {
                    double weight = Math.pow(a.lambda(), items.size() - 1 - j);
                    sum = sum.plus(a.wv().times(items.get(j)).times(weight));
                }
                yield biased(a.wo().times(sum), a.bo());
            }
            case RecurrentLayer a -> {
                double[] state = new double[a.u().rows()];
                for (Vector item : items) {
                    Vector sum = a.u().times(Vector.of(state)).plus(a.v().times(item));
                    for (int k = 0; k < state.length; k++) {
                        state[k] = Math.tanh(sum.get(k));
                    }
                }
                yield biased(a.wo().times(Vector.of(state)), a.bo());
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

    /** What a block of any form makes of a context: the full input f of its feed-forward part, and the stream p. */
    record Input(Vector f, Vector p) {}

    static Input input(ContextualBlock block, List<Vector> context, Vector x) {
        Vector a;
        if (block.form() == BlockForm.PRE_LN) {
            LayerNorm norm = block.norms().norm1();
            a = output(block.layer(), context.stream().map(c -> normed(norm, c)).toList(), normed(norm, x));
        } else {
            a = output(block.layer(), context, x);
        }
        return wired(block, a, x);
    }

    private static Input wired(ContextualBlock block, Vector a, Vector x) {
        return switch (block.form()) {
            case PLAIN -> new Input(a, Vector.zero(block.outputWidth()));
            case SKIP -> new Input(a, x.plus(a));
            case RESIDUAL -> new Input(x.plus(a), x.plus(a));
            case PRE_LN -> new Input(normed(block.norms().norm2(), x.plus(a)), x.plus(a));
        };
    }

    /** p + W' act(W f + b) + b'. */
    static Vector block(ContextualBlock block, List<Vector> context, Vector x) {
        Input input = input(block, context, x);
        return input.p().plus(block.mlp().output(input.f()));
    }

    /** A block of any form at one position of a sequence. */
    static Vector blockAt(ContextualBlock block, List<Vector> items, int position) {
        boolean norms = block.form() == BlockForm.PRE_LN;
        List<Vector> fed = norms
                ? items.stream().map(c -> normed(block.norms().norm1(), c)).toList()
                : items;
        Input input = wired(block, at(block.layer(), fed, position), items.get(position));
        return input.p().plus(block.mlp().output(input.f()));
    }

    private static Vector normed(LayerNorm norm, Vector z) {
        int d = z.size();
        double mean = 0;
        for (int i = 0; i < d; i++) {
            mean += z.get(i) / d;
        }
        double variance = 0;
        for (int i = 0; i < d; i++) {
            variance += (z.get(i) - mean) * (z.get(i) - mean) / d;
        }
        Vector result = z;
        for (int i = 0; i < d; i++) {
            double scaled = (z.get(i) - mean) / Math.sqrt(variance + norm.eps());
            result = result.with(i, norm.gamma().get(i) * scaled + norm.beta().get(i));
        }
        return result;
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
            double count = Math.max(1, weights.length);
            double divisor = kind.equals("softmax") ? total : kind.equals("linear") ? count : 1;
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
