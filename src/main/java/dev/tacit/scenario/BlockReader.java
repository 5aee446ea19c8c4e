package dev.tacit.scenario;

import dev.tacit.file.JsonFields;
import dev.tacit.file.JsonValues;
import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.Memory;
import dev.tacit.model.Norms;
import dev.tacit.text.ProblemException;

/** A block with its weights, from JSON. */
final class BlockReader {
    private final JsonFields block;

    BlockReader(JsonFields block) {
        this.block = block;
    }

    /** The block, which reads tokens of width {@code d}. */
    ContextualBlock read(int d) throws ProblemException {
        BlockForm form = Names.form(block, BlockForm.PLAIN);
        JsonFields fields = block.object("layer");
        ContextualLayer layer = BlockParts.layer(rules(fields), fields, d);
        fields.keepUnknown();
        FeedForward mlp = mlp(block.object("mlp"), layer.outputWidth());
        Norms norms = form == BlockForm.PRE_LN ? new Norms(norm("norm1", d), norm("norm2", d)) : Norms.NONE;
        block.keepUnknown();
        Fit.form(block.at("form"), form, d, layer.outputWidth(), mlp.w2().rows());
        return new ContextualBlock(layer, mlp, form, norms);
    }

    /** What the block is apart from its weights, which stand elsewhere. */
    BlockRules rules() throws ProblemException {
        BlockForm form = Names.form(block, BlockForm.PLAIN);
        LayerRules layer = rules(block.object("layer"));
        Activation activation = Names.activation(block.object("mlp"));
        boolean norms = form == BlockForm.PRE_LN;
        double eps1 = norms ? eps(block.object("norm1")) : 0;
        double eps2 = norms ? eps(block.object("norm2")) : 0;
        return new BlockRules(form, layer, activation, eps1, eps2);
    }

    private static LayerRules rules(JsonFields fields) throws ProblemException {
        LayerKind kind = Names.kind(fields, "kind");
        Memory absent = Memory.standard(1);
        return switch (kind) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL -> {
                int count = fields.integer("heads", 1, Limits.HEADS);
                Heads heads = new Heads(count, fields.integer("headWidth", 1, Limits.WIDTH));
                boolean causal = fields.flag("causal", true);
                boolean queryKey = Names.queryKey(fields, kind);
                boolean local = kind == LayerKind.LOCAL;
                int window = local ? fields.integer("window", 1, Integer.MAX_VALUE) : absent.window();
                yield new LayerRules(kind, heads, causal, queryKey, absent.withWindow(window));
            }
            case MEAN -> new LayerRules(kind, new Heads(1, 1), fields.flag("causal", true), true, absent);
            case DECAY -> {
                double lambda = JsonValues.number(fields.at("lambda"), fields.get("lambda"));
                yield new LayerRules(kind, new Heads(1, 1), true, true, absent.withLambda(lambda));
            }
            case RNN -> new LayerRules(kind, new Heads(1, 1), true, true, absent);
        };
    }

    private static FeedForward mlp(JsonFields fields, int m) throws ProblemException {
        Activation activation = Names.activation(fields);
        FeedForward mlp = BlockParts.mlp(fields, activation, m);
        fields.keepUnknown();
        return mlp;
    }

    private LayerNorm norm(String name, int d) throws ProblemException {
        JsonFields fields = block.object(name);
        LayerNorm norm = BlockParts.norm(fields, eps(fields), d);
        fields.keepUnknown();
        return norm;
    }

    private static double eps(JsonFields norm) throws ProblemException {
        double eps = norm.number("eps", LayerNorm.standard(1).eps());
        Checks.eps(norm.at("eps"), eps);
        return eps;
    }
}
