package dev.tacit.scenario;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.Projections;
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
        LayerKind kind = Names.kind(fields, "kind");
        Parts parts = layer(fields, kind, d);
        fields.keepUnknown();
        FeedForward mlp = mlp(block.object("mlp"), parts.width());
        block.keepUnknown();
        return new ContextualBlock(parts.layer(), mlp, form);
    }

    private record Parts(ContextualLayer layer, int width) {}

    private static Parts layer(JsonFields fields, LayerKind kind, int d) throws ProblemException {
        boolean causal = fields.flag("causal", true);
        if (kind == LayerKind.MEAN) {
            Matrix wv = matrix(fields, "wv", Rows.upTo(Limits.HEADS * Limits.WIDTH), d);
            Matrix wo = matrix(fields, "wo", Rows.upTo(Limits.WIDTH), wv.rows());
            return new Parts(new MeanLayer(wv, wo, bias(fields, wo.rows()), causal), wo.rows());
        }
        Heads heads = new Heads(fields.integer("heads", 1, Limits.HEADS), fields.integer("headWidth", 1, Limits.WIDTH));
        boolean queryKey = Names.queryKey(fields, kind);
        Projections weights = projections(fields, heads.count() * heads.width(), d);
        ContextualLayer layer = kind == LayerKind.SOFTMAX
                ? new SoftmaxAttention(heads, weights, causal)
                : new LinearAttention(heads, weights, causal, kind == LayerKind.LINEAR, queryKey);
        return new Parts(layer, weights.wo().rows());
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
