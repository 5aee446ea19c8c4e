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

/** Writes a block with its weights. */
final class BlockWriter {
    private final JsonOut json;
    private final UnknownFields unknown;
    private final String place;

    BlockWriter(JsonOut json, UnknownFields unknown, String place) {
        this.json = json;
        this.unknown = unknown;
        this.place = place;
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
            json.field("gamma", norm.gamma());
            json.field("beta", norm.beta());
            json.field("eps", norm.eps());
            ScenarioWriter.close(json, unknown, place + "." + name);
        }
    }

    private void layer(ContextualLayer layer) throws IOException {
        json.field("kind", layer.kind().id());
        switch (layer) {
            case MeanLayer mean -> {
                json.field("causal", mean.causal());
                json.field("wv", mean.wv());
                output(mean.wo(), mean.bo());
            }
            case MixingLayer mixing -> attention(mixing);
            case DecayLayer decay -> {
                json.field("lambda", decay.lambda());
                json.field("wv", decay.wv());
                output(decay.wo(), decay.bo());
            }
            case RecurrentLayer recurrent -> {
                json.field("u", recurrent.u());
                json.field("v", recurrent.v());
                output(recurrent.wo(), recurrent.bo());
            }
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
        json.field("wq", layer.weights().wq());
        json.field("wk", layer.weights().wk());
        json.field("wv", layer.weights().wv());
        output(layer.weights().wo(), layer.weights().bo());
    }

    private void output(Matrix wo, Vector bo) throws IOException {
        json.field("wo", wo);
        if (bo.size() > 0) {
            json.field("bo", bo);
        }
    }

    private void mlp(FeedForward mlp) throws IOException {
        json.field("w", mlp.w());
        json.field("b", mlp.b());
        json.field("activation", mlp.activation().id());
        json.field("w2", mlp.w2());
        json.field("b2", mlp.b2());
    }
}
