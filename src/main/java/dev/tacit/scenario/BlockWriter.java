package dev.tacit.scenario;

import dev.tacit.file.JsonOut;
import dev.tacit.file.UnknownFields;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.MixingLayer;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.io.IOException;
import java.util.Map;

/** Writes a block with its weights, or all of it but those. */
final class BlockWriter {
    private final JsonOut json;
    private final UnknownFields unknown;
    private final String place;
    private final boolean weights;

    BlockWriter(JsonOut json, UnknownFields unknown, String place) {
        this(json, unknown, place, true);
    }

    private BlockWriter(JsonOut json, UnknownFields unknown, String place, boolean weights) {
        this.json = json;
        this.unknown = unknown;
        this.place = place;
        this.weights = weights;
    }

    /** Leaves the weights out: they stand elsewhere. */
    static BlockWriter ofRules(JsonOut json) {
        return new BlockWriter(json, UnknownFields.none(), "", false);
    }

    void write(ContextualBlock block) throws IOException {
        json.startObject();
        json.field("form", block.form().id());
        json.startObject("layer");
        layer(block.layer());
        ScenarioWriter.close(json, unknown, place + ".layer");
        json.startObject("mlp");
        mlp(block.mlp());
        ScenarioWriter.close(json, unknown, place + ".mlp");
        norm("norm1", block.norms().norm1());
        norm("norm2", block.norms().norm2());
        ScenarioWriter.close(json, unknown, place);
    }

    private void norm(String name, LayerNorm norm) throws IOException {
        if (!norm.isNone()) {
            json.startObject(name);
            weight("gamma", norm.gamma());
            weight("beta", norm.beta());
            json.field("eps", norm.eps());
            ScenarioWriter.close(json, unknown, place + "." + name);
        }
    }

    private void layer(ContextualLayer layer) throws IOException {
        json.field("kind", layer.kind().id());
        switch (layer) {
            case MeanLayer mean -> json.field("causal", mean.causal());
            case MixingLayer mixing -> attention(mixing);
            case DecayLayer decay -> json.field("lambda", decay.lambda());
            case RecurrentLayer _ -> {
                // Its weights are all there is.
            }
        }
        for (Map.Entry<String, Matrix> weight : LayerWeights.of(layer).entrySet()) {
            weight(weight.getKey(), weight.getValue());
        }
        if (layer.bo().size() > 0) {
            weight("bo", layer.bo());
        }
    }

    private void attention(MixingLayer layer) throws IOException {
        json.field("heads", layer.heads().count());
        json.field("headWidth", layer.heads().width());
        if (layer instanceof LocalAttention local) {
            json.field("window", local.window());
        } else {
            json.field("causal", layer.causal());
        }
        if (layer instanceof LinearAttention linear) {
            json.field("queryKey", linear.queryKey());
        }
    }

    private void mlp(FeedForward mlp) throws IOException {
        weight("w", mlp.w());
        weight("b", mlp.b());
        json.field("activation", mlp.activation().id());
        weight("w2", mlp.w2());
        weight("b2", mlp.b2());
    }

    private void weight(String name, Matrix matrix) throws IOException {
        if (weights) {
            json.field(name, matrix);
        }
    }

    private void weight(String name, Vector vector) throws IOException {
        if (weights) {
            json.field(name, vector);
        }
    }
}
