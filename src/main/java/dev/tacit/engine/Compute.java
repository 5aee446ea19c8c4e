package dev.tacit.engine;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerRun;
import dev.tacit.model.Reading;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.ProductDynamics;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Computes a scenario into a snapshot: a pure function. */
public final class Compute {
    private Compute() {}

    /**
     * The snapshot of {@code scenario}, or nothing if cancelled. What {@code previous} holds and the edit did not touch
     * is reused; the numbers are the same to the last bit as without it.
     */
    public static Optional<Snapshot> run(Scenario scenario, Optional<Snapshot> previous, Cancel cancel) {
        try {
            return Optional.of(snapshot(scenario, previous, cancel));
        } catch (CancellationException cancelled) {
            return Optional.empty();
        }
    }

    private static Snapshot snapshot(Scenario scenario, Optional<Snapshot> previous, Cancel cancel) {
        ContextualBlock block = previous.filter(
                        known -> known.scenario().model().equals(scenario.model()))
                .map(Snapshot::block)
                .orElseGet(() -> block(scenario.model()));
        Context context = scenario.context();
        LayerRun run =
                block.layer().run(context.tokens(), context.query(), previous.map(Snapshot::run), cancel::requested);
        Reading prefix = block.reading(run.prefix());
        Reading suffix = block.reading(run.suffix());
        AtomicReference<Optional<DirectDynamics>> direct = new AtomicReference<>(Optional.empty());
        AtomicReference<Optional<ProductDynamics>> product = new AtomicReference<>(Optional.empty());
        Optional<DirectDynamics> known = previous.map(Snapshot::direct);
        Forks.both(
                2L * run.n() * block.mlp().w().rows() * block.mlp().w().cols(),
                () -> direct.set(Optional.of(DirectDynamics.of(block.mlp(), prefix, known, cancel::requested))),
                () -> product.set(Optional.of(ProductDynamics.of(block.mlp(), suffix, cancel::requested))));
        Equivalence moved = moved(scenario, block, run);
        DirectDynamics line = direct.get().orElseThrow();
        ProductDynamics chain = product.get().orElseThrow().comparedTo(line);
        return new Snapshot(scenario, block, run, line, chain, moved, moved.full());
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
