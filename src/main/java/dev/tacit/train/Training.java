package dev.tacit.train;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Vector;
import dev.tacit.train.Divergence.Reason;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Takes steps of a training. */
public final class Training {
    private final TrainingState start;
    private final TrainingSettings settings;
    private final Descent descent;
    private final BatchPass batch;
    private final double[] losses;

    private Training(TrainingState start, int steps) {
        this.start = start;
        this.settings = start.settings();
        this.descent = new Descent(start);
        int items = settings.task().n() + 1;
        this.batch = new BatchPass(start.parameters().layout(), descent.weights(), items, settings.batch());
        this.losses = Arrays.copyOf(start.losses().toArray(), start.step() + steps);
    }

    /**
     * The state after {@code steps} more steps, or fewer: no more than are planned, none after a divergence, none once
     * {@code stop} says so. However the steps are shared out to calls and threads, the numbers are the same to the bit.
     */
    public static TrainingState advance(TrainingState state, int steps, BooleanSupplier stop) {
        int most = Math.min(steps, state.settings().steps() - state.step());
        return state.isDone() || most <= 0 ? state : new Training(state, most).run(stop);
    }

    private TrainingState run(BooleanSupplier stop) {
        int step = start.step();
        Optional<Reason> trouble = Optional.empty();
        while (step < losses.length && !stop.getAsBoolean()) {
            trouble = step(step);
            if (trouble.isPresent()) {
                break;
            }
            step++;
        }
        int next = step + 1;
        return new TrainingState(
                settings,
                start.parameters().with(Vector.of(descent.weights())),
                descent.first(),
                descent.second(),
                Vector.owning(Arrays.copyOf(losses, step)),
                trouble.map(reason -> new Divergence(next, reason)));
    }

    /** Takes a step after {@code taken} others, or tells why it cannot be taken. */
    private Optional<Reason> step(int taken) {
        losses[taken] = batch.learn(
                (index, cells) -> settings.task().write(settings.seed(), index, cells),
                (long) taken * settings.batch());
        if (!Double.isFinite(losses[taken])) {
            return Optional.of(Reason.LOSS);
        }
        if (!Kernels.isFinite(batch.gradient())) {
            return Optional.of(Reason.GRADIENT);
        }
        return descent.step(batch.gradient(), taken + 1) ? Optional.empty() : Optional.of(Reason.WEIGHTS);
    }
}
