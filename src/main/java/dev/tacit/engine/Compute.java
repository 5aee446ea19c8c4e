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
import java.util.stream.IntStream;

/** Computes a scenario into a snapshot: a pure function. */
public final class Compute {
    private Compute() {}

    /**
     * The snapshot of {@code scenario}, or nothing if cancelled. What {@code previous} holds and the edit did not touch
     * is reused; the numbers are the same to the last bit as without it.
     *
     * @throws OutOfRange where a number that should exist leaves the range of doubles
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
        LayerRun knownRun = previous.map(Snapshot::run).orElse(null);
        DirectDynamics knownDirect = previous.map(Snapshot::direct).orElse(null);
        LayerRun run = block.layer().run(context.tokens(), context.query(), knownRun, cancel::requested);
        Range.check(block.mlp(), run);
        Reading prefix = block.reading(run.prefix());
        Reading suffix = block.reading(run.suffix());
        Forks.Both<DirectDynamics, ProductDynamics> dynamics = Forks.both(
                2L * run.n() * block.mlp().w().rows() * block.mlp().w().cols(),
                () -> DirectDynamics.of(block.mlp(), prefix, knownDirect, cancel::requested),
                () -> ProductDynamics.of(block.mlp(), suffix, cancel::requested));
        Equivalence moved = moved(scenario, block, run);
        DirectDynamics line = dynamics.one();
        ProductDynamics chain = dynamics.other().comparedTo(line);
        return Range.checked(new Snapshot(scenario, block, run, line, chain, moved, moved.full()));
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
        Range.checkKept(block.mlp(), reduced);
        return Equivalence.of(block.mlp(), reading(block, full), reading(block, reduced), moved.length);
    }

    private static Reading reading(ContextualBlock block, Vector layerOutput) {
        return block.reading(Matrix.ofRows(List.of(layerOutput), layerOutput.size()));
    }
}
