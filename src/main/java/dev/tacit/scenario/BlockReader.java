package dev.tacit.scenario;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.Norms;
import dev.tacit.model.Projections;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.model.SoftmaxAttention;
import dev.tacit.scenario.JsonValues.Rows;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;

/** A block with its weights; each shape follows from the ones read before it. */
final class BlockReader {
    private final JsonFields block;

    BlockReader(JsonFields block) {
        this.block = block;
    }

    /** The block, which reads tokens of width {@code d}. */
    ContextualBlock read(int d) throws ProblemException {
        BlockForm form = Names.form(block, BlockForm.PLAIN);
        JsonFields fields = block.object("layer");
        ContextualLayer layer = layer(fields, Names.kind(fields, "kind"), d);
        fields.keepUnknown();
        FeedForward mlp = mlp(block.object("mlp"), layer.outputWidth());
        Norms norms = form == BlockForm.PRE_LN ? new Norms(norm("norm1", d), norm("norm2", d)) : Norms.NONE;
        block.keepUnknown();
        Fit.form(block.at("form"), form, d, layer.outputWidth(), mlp.w2().rows());
        return new ContextualBlock(layer, mlp, form, norms);
    }

    private LayerNorm norm(String name, int d) throws ProblemException {
        JsonFields fields = block.object(name);
        double eps = fields.number("eps", LayerNorm.standard(1).eps());
        if (eps < 0) {
            throw Fit.problem(fields.at("eps"), "problem.negative", Double.toString(eps));
        }
        LayerNorm norm = new LayerNorm(vector(fields, "gamma", d), vector(fields, "beta", d), eps);
        fields.keepUnknown();
        return norm;
    }

    private static ContextualLayer layer(JsonFields fields, LayerKind kind, int d) throws ProblemException {
        return switch (kind) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL -> attention(fields, kind, d);
            case MEAN -> {
                Matrix wv = matrix(fields, "wv", Rows.upTo(Limits.HEADS * Limits.WIDTH), d);
                Matrix wo = matrix(fields, "wo", Rows.upTo(Limits.WIDTH), wv.rows());
                yield new MeanLayer(wv, wo, bias(fields, wo.rows()), fields.flag("causal", true));
            }
            case DECAY -> {
                Matrix wv = matrix(fields, "wv", Rows.upTo(Limits.WIDTH), d);
                Matrix wo = matrix(fields, "wo", Rows.upTo(Limits.WIDTH), wv.rows());
                double lambda = JsonValues.number(fields.at("lambda"), fields.get("lambda"));
                yield new DecayLayer(wv, wo, bias(fields, wo.rows()), lambda);
            }
            case RNN -> {
                Matrix v = matrix(fields, "v", Rows.upTo(Limits.WIDTH), d);
                Matrix u = matrix(fields, "u", Rows.exactly(v.rows()), v.rows());
                Matrix wo = matrix(fields, "wo", Rows.upTo(Limits.WIDTH), v.rows());
                yield new RecurrentLayer(u, v, wo, bias(fields, wo.rows()));
            }
        };
    }

    private static ContextualLayer attention(JsonFields fields, LayerKind kind, int d) throws ProblemException {
        Heads heads = new Heads(fields.integer("heads", 1, Limits.HEADS), fields.integer("headWidth", 1, Limits.WIDTH));
        boolean causal = fields.flag("causal", true);
        boolean queryKey = Names.queryKey(fields, kind);
        Projections weights = projections(fields, heads.total(), d);
        return switch (kind) {
            case LINEAR, LINEAR_SUM -> new LinearAttention(heads, weights, causal, kind == LayerKind.LINEAR, queryKey);
            case LOCAL -> new LocalAttention(heads, weights, fields.integer("window", 1, Integer.MAX_VALUE));
            case SOFTMAX, MEAN, DECAY, RNN -> new SoftmaxAttention(heads, weights, causal);
        };
    }

    private static Projections projections(JsonFields fields, int values, int d) throws ProblemException {
        Matrix wq = matrix(fields, "wq", Rows.exactly(values), d);
        Matrix wk = matrix(fields, "wk", Rows.exactly(values), d);
        Matrix wv = matrix(fields, "wv", Rows.exactly(values), d);
        Matrix wo = matrix(fields, "wo", Rows.upTo(Limits.WIDTH), values);
        return new Projections(wq, wk, wv, wo, bias(fields, wo.rows()));
    }

    private static FeedForward mlp(JsonFields fields, int m) throws ProblemException {
        Matrix w = matrix(fields, "w", Rows.upTo(Limits.HIDDEN), m);
        Vector b = vector(fields, "b", w.rows());
        Activation activation = Names.activation(fields);
        Matrix w2 = matrix(fields, "w2", Rows.upTo(Limits.WIDTH), w.rows());
        Vector b2 = vector(fields, "b2", w2.rows());
        fields.keepUnknown();
        return new FeedForward(w, b, activation, w2, b2);
    }

    /** bo, or no entries where the layer has none. */
    private static Vector bias(JsonFields fields, int m) throws ProblemException {
        return fields.has("bo") ? vector(fields, "bo", m) : Vector.zero(0);
    }

    private static Matrix matrix(JsonFields fields, String name, Rows rows, int cols) throws ProblemException {
        return JsonValues.matrix(fields.at(name), fields.get(name), rows, cols);
    }

    private static Vector vector(JsonFields fields, String name, int size) throws ProblemException {
        return JsonValues.vector(fields.at(name), fields.get(name), size);
    }
}
