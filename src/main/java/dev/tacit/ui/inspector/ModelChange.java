package dev.tacit.ui.inspector;

import dev.tacit.model.Activation;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.ModelSpec;

/** Changes of a drawn model, one thing each. */
final class ModelChange {
    private ModelChange() {}

    static Edit seed(ModelInit init, long seed) {
        return edit(new ModelInit(
                seed, init.layer(), init.hidden(), init.output(), init.activation(), init.form(), init.blocks()));
    }

    static Edit hidden(ModelInit init, int hidden) {
        return edit(new ModelInit(
                init.seed(), init.layer(), hidden, init.output(), init.activation(), init.form(), init.blocks()));
    }

    static Edit activation(ModelInit init, Activation activation) {
        return edit(new ModelInit(
                init.seed(), init.layer(), init.hidden(), init.output(), activation, init.form(), init.blocks()));
    }

    /** Only linear attention can leave the query out of its keys. */
    static Edit kind(ModelInit init, LayerKind kind) {
        LayerInit old = init.layer();
        boolean linear = kind == LayerKind.LINEAR || kind == LayerKind.LINEAR_SUM;
        LayerInit layer = new LayerInit(
                kind, old.width(), old.layerWidth(), old.heads(), old.bias(), old.causal(), old.queryKey() || !linear);
        return edit(new ModelInit(
                init.seed(), layer, init.hidden(), init.output(), init.activation(), init.form(), init.blocks()));
    }

    private static Edit edit(ModelInit init) {
        return new Edit.SetModel(new ModelSpec.Drawn(init));
    }
}
