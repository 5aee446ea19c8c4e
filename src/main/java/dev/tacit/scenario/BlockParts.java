package dev.tacit.scenario;

import dev.tacit.file.JsonValues.Rows;
import dev.tacit.file.Weights;
import dev.tacit.model.Activation;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.Projections;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.model.SoftmaxAttention;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;

/** The parts of a block from weights of whatever file; each shape follows from the ones asked for before it. */
final class BlockParts {
    private BlockParts() {}

    /** A layer that reads tokens of width {@code d}. */
    static ContextualLayer layer(LayerRules rules, Weights weights, int d) throws ProblemException {
        return switch (rules.kind()) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL -> attention(rules, weights, d);
            case MEAN -> {
                Matrix wv = weights.matrix("wv", Rows.upTo(Limits.HEADS * Limits.WIDTH), d);
                Matrix wo = weights.matrix("wo", Rows.upTo(Limits.WIDTH), wv.rows());
                yield new MeanLayer(wv, wo, bias(weights, wo.rows()), rules.causal());
            }
            case DECAY -> {
                Matrix wv = weights.matrix("wv", Rows.upTo(Limits.WIDTH), d);
                Matrix wo = weights.matrix("wo", Rows.upTo(Limits.WIDTH), wv.rows());
                yield new DecayLayer(
                        wv, wo, bias(weights, wo.rows()), rules.memory().lambda());
            }
            case RNN -> {
                Matrix v = weights.matrix("v", Rows.upTo(Limits.WIDTH), d);
                Matrix u = weights.matrix("u", Rows.exactly(v.rows()), v.rows());
                Matrix wo = weights.matrix("wo", Rows.upTo(Limits.WIDTH), v.rows());
                yield new RecurrentLayer(u, v, wo, bias(weights, wo.rows()));
            }
        };
    }

    private static ContextualLayer attention(LayerRules rules, Weights weights, int d) throws ProblemException {
        Projections read = projections(weights, rules.heads().total(), d);
        LayerKind kind = rules.kind();
        return switch (kind) {
            case LINEAR, LINEAR_SUM ->
                new LinearAttention(rules.heads(), read, rules.causal(), kind == LayerKind.LINEAR, rules.queryKey());
            case LOCAL -> new LocalAttention(rules.heads(), read, rules.memory().window());
            case SOFTMAX, MEAN, DECAY, RNN -> new SoftmaxAttention(rules.heads(), read, rules.causal());
        };
    }

    private static Projections projections(Weights weights, int values, int d) throws ProblemException {
        Matrix wq = weights.matrix("wq", Rows.exactly(values), d);
        Matrix wk = weights.matrix("wk", Rows.exactly(values), d);
        Matrix wv = weights.matrix("wv", Rows.exactly(values), d);
        Matrix wo = weights.matrix("wo", Rows.upTo(Limits.WIDTH), values);
        return new Projections(wq, wk, wv, wo, bias(weights, wo.rows()));
    }

    /** A feed-forward part that reads what is {@code m} wide. */
    static FeedForward mlp(Weights weights, Activation activation, int m) throws ProblemException {
        Matrix w = weights.matrix("w", Rows.upTo(Limits.HIDDEN), m);
        Vector b = weights.vector("b", w.rows());
        Matrix w2 = weights.matrix("w2", Rows.upTo(Limits.WIDTH), w.rows());
        return new FeedForward(w, b, activation, w2, weights.vector("b2", w2.rows()));
    }

    /** A norm of tokens of width {@code d}. */
    static LayerNorm norm(Weights weights, double eps, int d) throws ProblemException {
        return new LayerNorm(weights.vector("gamma", d), weights.vector("beta", d), eps);
    }

    /** bo, or no entries where the layer has none. */
    private static Vector bias(Weights weights, int m) throws ProblemException {
        return weights.has("bo") ? weights.vector("bo", m) : Vector.zero(0);
    }
}
