package dev.tacit.scenario;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;

/** What a block is apart from its weights; the two eps are those of the norms, where its form has them. */
record BlockRules(BlockForm form, LayerRules layer, Activation activation, double eps1, double eps2) {}
