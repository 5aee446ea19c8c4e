package dev.tacit.engine;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerRun;
import dev.tacit.model.Reading;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.ProductDynamics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Computes a scenario into a snapshot: a pure function. */
public final class Compute {
    private Compute() {}

    /**
     * The snapshot of {@code scenario}, or nothing if cancelled. What {@code previous} holds and the edit did not touch
     * is reused; the numbers are the same to the last bit as without it.
     */
    public static Optional<Snapshot> run(Scenario scenario, Optional<Snapshot> previous, Cancel cancel) {
        if (cancel.requested()) {
            return Optional.empty();
        }
        ContextualBlock block = block(scenario.model());
        Context context = scenario.context();
        LayerRun run = block.layer().run(context.tokens(), context.query());
        Reading prefix = block.reading(run.prefix());
        Reading suffix = block.reading(run.suffix());
        DirectDynamics direct = DirectDynamics.of(block.mlp(), prefix);
        ProductDynamics product = ProductDynamics.of(block.mlp(), suffix, direct);
        Equivalence moved = moved(scenario, block, run);
        return Optional.of(new Snapshot(scenario, block, run, direct, product, moved, moved.full()));
    }

    private static ContextualBlock block(ModelSpec model) {
        return switch (model) {
            case ModelSpec.Explicit explicit -> explicit.blocks().getFirst();
            case ModelSpec.Drawn drawn -> drawn.init().draw().getFirst();
        };
    }

    private static Equivalence moved(Scenario scenario, ContextualBlock block, LayerRun run) {
        Context context = scenario.context();
        int n = context.n();
        int[] moved = scenario.moved().indices(n);
        Vector full = run.prefix().row(n);
        Vector reduced;
        if (moved.length == 0) {
            reduced = full;
        } else if (moved.length == n) {
            reduced = run.prefix().row(0);
        } else {
            List<Vector> kept = IntStream.range(0, n)
                    .filter(i -> !scenario.moved().contains(i))
                    .mapToObj(context.tokens()::get)
                    .toList();
            reduced = block.layer().output(kept, context.query());
        }
        return Equivalence.of(block.mlp(), reading(block, full), reading(block, reduced), moved.length);
    }

    private static Reading reading(ContextualBlock block, Vector layerOutput) {
        return block.reading(Matrix.ofRows(List.of(layerOutput), layerOutput.size()));
    }
}
