package dev.tacit.scenario;

import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ModelInit;
import java.util.List;
import java.util.Optional;

/** The model of a scenario: explicit weights, how they are drawn, or the name of trained ones. */
public sealed interface ModelSpec {
    /** The blocks with their weights, drawn anew where they are drawn. */
    List<ContextualBlock> blocks();

    /** How weights of these shapes are drawn: as they were, or what given ones say of it, from seed 0. */
    ModelInit settings();

    /** The residual form, where W reads the layer's output alone so far; none where given weights have other widths. */
    Optional<ModelSpec> residual();

    /** Explicit weights, one entry a block. */
    record Explicit(List<ContextualBlock> blocks) implements ModelSpec {
        public Explicit {
            blocks = List.copyOf(blocks);
        }

        @Override
        public ModelInit settings() {
            return ModelInit.like(blocks);
        }

        @Override
        public Optional<ModelSpec> residual() {
            boolean one = blocks.stream()
                    .allMatch(block -> block.layer().tokenWidth() == block.outputWidth()
                            && block.mlp().w().cols() == block.outputWidth());
            return one && adds(blocks.getFirst().form())
                    ? Optional.of(new Explicit(blocks.stream()
                            .map(block -> new ContextualBlock(block.layer(), block.mlp(), BlockForm.RESIDUAL))
                            .toList()))
                    : Optional.empty();
        }
    }

    /** The weights of the checkpoint that is called {@code name}, one entry a block. */
    record Trained(String name, List<ContextualBlock> blocks) implements ModelSpec {
        public Trained {
            blocks = List.copyOf(blocks);
        }

        @Override
        public ModelInit settings() {
            return ModelInit.like(blocks);
        }

        @Override
        public Optional<ModelSpec> residual() {
            return new Explicit(blocks).residual();
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

        @Override
        public Optional<ModelSpec> residual() {
            return adds(init.form()) ? Optional.of(new Drawn(init.inForm(BlockForm.RESIDUAL))) : Optional.empty();
        }
    }

    /** Whether W reads the layer's output alone, so that the residual form gives it more. */
    private static boolean adds(BlockForm form) {
        return form == BlockForm.PLAIN || form == BlockForm.SKIP;
    }
}
