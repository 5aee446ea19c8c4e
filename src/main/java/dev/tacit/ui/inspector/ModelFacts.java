package dev.tacit.ui.inspector;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.ModelInit;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.model.SoftmaxAttention;
import dev.tacit.scenario.ModelSpec;
import java.util.Optional;

/** What a model is, whether its weights are drawn or given: d, m, H and o as in the paper; no heads for a mean. */
record ModelFacts(
        LayerKind kind, Optional<Heads> heads, Widths widths, Activation activation, BlockForm form, int blocks) {
    /** d, m, H and o. */
    record Widths(int token, int layer, int hidden, int output) {}

    static ModelFacts of(ModelSpec model) {
        return switch (model) {
            case ModelSpec.Drawn(ModelInit init) -> of(init);
            case ModelSpec.Explicit explicit ->
                of(explicit.blocks().getFirst(), explicit.blocks().size());
        };
    }

    private static ModelFacts of(ModelInit init) {
        LayerInit layer = init.layer();
        Widths widths = new Widths(layer.width(), layer.layerWidth(), init.hidden(), init.output());
        Optional<Heads> heads = switch (layer.kind()) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL -> Optional.of(layer.heads());
            case MEAN, DECAY, RNN -> Optional.empty();
        };
        return new ModelFacts(layer.kind(), heads, widths, init.activation(), init.form(), init.blocks());
    }

    private static ModelFacts of(ContextualBlock block, int blocks) {
        ContextualLayer layer = block.layer();
        Widths widths = new Widths(
                layer.tokenWidth(),
                layer.outputWidth(),
                block.mlp().w().rows(),
                block.mlp().w2().rows());
        Optional<Heads> heads = switch (layer) {
            case SoftmaxAttention softmax -> Optional.of(softmax.heads());
            case LinearAttention linear -> Optional.of(linear.heads());
            case LocalAttention local -> Optional.of(local.heads());
            case MeanLayer _, DecayLayer _, RecurrentLayer _ -> Optional.empty();
        };
        return new ModelFacts(layer.kind(), heads, widths, block.mlp().activation(), block.form(), blocks);
    }
}
