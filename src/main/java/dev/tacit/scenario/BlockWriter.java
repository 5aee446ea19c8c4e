package dev.tacit.scenario;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.Projections;
import dev.tacit.model.SoftmaxAttention;
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
        text("form", block.form().id());
        json.name("layer");
        json.startObject();
        layer(block.layer());
        ScenarioWriter.close(json, unknown, place + ".layer");
        json.name("mlp");
        json.startObject();
        mlp(block.mlp());
        ScenarioWriter.close(json, unknown, place + ".mlp");
        ScenarioWriter.close(json, unknown, place);
    }

    private void layer(ContextualLayer layer) throws IOException {
        switch (layer) {
            case SoftmaxAttention softmax -> {
                heads(LayerKind.SOFTMAX, softmax.heads(), softmax.causal());
                projections(softmax.weights());
            }
            case LinearAttention linear -> {
                LayerKind kind = linear.normalised() ? LayerKind.LINEAR : LayerKind.LINEAR_SUM;
                heads(kind, linear.heads(), linear.causal());
                flag("queryKey", linear.queryKey());
                projections(linear.weights());
            }
            case MeanLayer mean -> {
                text("kind", LayerKind.MEAN.id());
                flag("causal", mean.causal());
                matrix("wv", mean.wv());
                matrix("wo", mean.wo());
                bias(mean.bo());
            }
        }
    }

    private void heads(LayerKind kind, Heads heads, boolean causal) throws IOException {
        text("kind", kind.id());
        json.name("heads");
        json.value(heads.count());
        json.name("headWidth");
        json.value(heads.width());
        flag("causal", causal);
    }

    private void projections(Projections weights) throws IOException {
        matrix("wq", weights.wq());
        matrix("wk", weights.wk());
        matrix("wv", weights.wv());
        matrix("wo", weights.wo());
        bias(weights.bo());
    }

    private void bias(Vector bo) throws IOException {
        if (bo.size() > 0) {
            vector("bo", bo);
        }
    }

    private void mlp(FeedForward mlp) throws IOException {
        matrix("w", mlp.w());
        vector("b", mlp.b());
        text("activation", mlp.activation().id());
        matrix("w2", mlp.w2());
        vector("b2", mlp.b2());
    }

    private void matrix(String name, Matrix values) throws IOException {
        json.name(name);
        json.rows(values);
    }

    private void vector(String name, Vector values) throws IOException {
        json.name(name);
        json.numbers(values);
    }

    private void text(String name, String value) throws IOException {
        json.name(name);
        json.text(value);
    }

    private void flag(String name, boolean value) throws IOException {
        json.name(name);
        json.value(value);
    }
}
