package dev.tacit.ui.inspector;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.ModelSpec;

/** Changes of a drawn model, one thing each. */
final class ModelChange {
    private ModelChange() {}

    static Edit seed(ModelInit init, long seed) {
        return edit(init.withSeed(seed));
    }

    static Edit hidden(ModelInit init, int hidden) {
        return edit(init.withHidden(hidden));
    }

    static Edit activation(ModelInit init, Activation activation) {
        return edit(init.withActivation(activation));
    }

    static Edit kind(ModelInit init, LayerKind kind) {
        return edit(init.withLayer(init.layer().withKind(kind)));
    }

    static Edit form(ModelInit init, BlockForm form) {
        return edit(init.withForm(form));
    }

    static Edit blocks(ModelInit init, int blocks) {
        return edit(init.withBlocks(blocks));
    }

    private static Edit edit(ModelInit init) {
        return new Edit.SetModel(new ModelSpec.Drawn(init));
    }
}
