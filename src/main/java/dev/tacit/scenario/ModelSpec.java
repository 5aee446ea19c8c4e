package dev.tacit.scenario;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ModelInit;
import java.util.List;

/** The model of a scenario: explicit weights, or how they are drawn. */
public sealed interface ModelSpec {
    /** The blocks with their weights, drawn anew where they are drawn. */
    List<ContextualBlock> blocks();

    /** How weights of these shapes are drawn: as they were, or what given ones say of it, from seed 0. */
    ModelInit settings();

    /** Explicit weights, one entry a block. */
    record Explicit(List<ContextualBlock> blocks) implements ModelSpec {
        public Explicit {
            blocks = List.copyOf(blocks);
        }

        @Override
        public ModelInit settings() {
            return ModelInit.like(blocks);
        }
    }

    /** Weights drawn from a seed. */
    record Drawn(ModelInit init) implements ModelSpec {
        @Override
        public List<ContextualBlock> blocks() {
            return init.draw();
        }

        @Override
        public ModelInit settings() {
            return init;
        }
    }
}
