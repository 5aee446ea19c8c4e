package dev.tacit.engine;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerRun;
import dev.tacit.model.Reading;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Lazy;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.ProductDynamics;
import dev.tacit.theory.StackRun;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Computes a scenario into a snapshot: a pure function. */
public final class Compute {
    private static final double LITTLE_WORK = 2e8;

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
        List<ContextualBlock> blocks = previous.filter(
                        known -> known.scenario().model().equals(scenario.model()))
                .map(Snapshot::blocks)
                .orElseGet(() -> scenario.model().blocks());
        ContextualBlock block = blocks.getFirst();
        Context context = scenario.context();
        LayerRun knownRun = previous.map(Snapshot::run).orElse(null);
        DirectDynamics knownDirect = previous.map(Snapshot::direct).orElse(null);
        LayerRun run = block.run(context.tokens(), context.query(), knownRun, cancel::requested);
        Reading prefix = block.reading(run.prefix(), context.query());
        Reading suffix = block.reading(run.suffix(), context.query());
        Range.check(block.mlp(), prefix, suffix);
        Forks.Both<DirectDynamics, ProductDynamics> dynamics = Forks.both(
                2L * run.n() * block.mlp().w().rows() * block.mlp().w().cols(),
                () -> DirectDynamics.of(block.mlp(), prefix, knownDirect, cancel::requested),
                () -> ProductDynamics.of(block.mlp(), suffix, cancel::requested));
        DirectDynamics line = dynamics.one();
        ProductDynamics chain = dynamics.other().comparedTo(line);
        Equivalence moved = moved(scenario, block, prefix);
        Optional<StackRun> knownStack = previous.flatMap(known -> known.stack().peek());
        Lazy<StackRun> stack = stack(blocks, context, knownStack, cancel);
        return Range.checked(new Snapshot(scenario, blocks, run, line, chain, moved, stack, new Findings(cancel)));
    }

    /** The run at every position: at once where that takes no time, else when somebody asks. */
    private static Lazy<StackRun> stack(
            List<ContextualBlock> blocks, Context context, Optional<StackRun> previous, Cancel cancel) {
        AtomicReference<@Nullable StackRun> known = new AtomicReference<>(previous.orElse(null));
        Lazy<StackRun> stack = Lazy.of(() -> {
            StackRun run = StackRun.of(blocks, context.tokens(), context.query(), known.get(), cancel::requested);
            known.set(null); // not held for longer than it is of use
            return Range.checked(run);
        });
        if (blocks.size() > 1 && StackRun.work(blocks, context.n() + 1) <= LITTLE_WORK) {
            stack.get();
        }
        return stack;
    }

    private static Equivalence moved(Scenario scenario, ContextualBlock block, Reading prefix) {
        Context context = scenario.context();
        int n = context.n();
        int[] moved = scenario.moved().indices(n);
        Reading full = prefix.only(n);
        Reading reduced;
        if (moved.length == 0) {
            reduced = full;
        } else if (moved.length == n) {
            reduced = prefix.only(0);
        } else {
            reduced = block.at(scenario.kept(), context.query());
        }
        Range.checkKept(block.mlp(), reduced);
        return Equivalence.of(block, full, reduced, moved.length);
    }
}
