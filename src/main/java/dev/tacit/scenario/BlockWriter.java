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
                json.field("queryKey", linear.queryKey());
                projections(linear.weights());
            }
            case MeanLayer mean -> {
                json.field("kind", LayerKind.MEAN.id());
                json.field("causal", mean.causal());
                json.field("wv", mean.wv());
                json.field("wo", mean.wo());
                bias(mean.bo());
            }
        }
    }

    private void heads(LayerKind kind, Heads heads, boolean causal) throws IOException {
        json.field("kind", kind.id());
        json.field("heads", heads.count());
        json.field("headWidth", heads.width());
        json.field("causal", causal);
    }

    private void projections(Projections weights) throws IOException {
        json.field("wq", weights.wq());
        json.field("wk", weights.wk());
        json.field("wv", weights.wv());
        json.field("wo", weights.wo());
        bias(weights.bo());
    }

    private void bias(Vector bo) throws IOException {
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
