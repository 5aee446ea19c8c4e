package dev.tacit.ui.inspector;

import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import java.util.function.UnaryOperator;

/** Changes of a drawn model, one thing each, that are more than another value in its place. */
final class ModelChange {
    private ModelChange() {}

    static ModelInit kind(ModelInit init, LayerKind kind) {
        return layer(init, layer -> layer.withKind(kind));
    }

    static ModelInit heads(ModelInit init, int count) {
        int width = init.layer().heads().width();
        return layer(init, layer -> layer.withHeads(new Heads(count, width)));
    }

    static ModelInit headWidth(ModelInit init, int width) {
        int count = init.layer().heads().count();
        return layer(init, layer -> layer.withHeads(new Heads(count, width)));
    }

    /** The width of the values of a mean: the heads of an attention stay so many where they can share it. */
    static ModelInit valueWidth(ModelInit init, int width) {
        int count =
                width % init.layer().heads().count() == 0 ? init.layer().heads().count() : 1;
        return layer(init, layer -> layer.withHeads(new Heads(count, width / count)));
    }

    static ModelInit layer(ModelInit init, UnaryOperator<LayerInit> change) {
        return init.withLayer(change.apply(init.layer()));
    }

    static ModelInit memory(ModelInit init, UnaryOperator<Memory> change) {
        return layer(init, layer -> layer.withMemory(change.apply(layer.memory())));
    }
}
