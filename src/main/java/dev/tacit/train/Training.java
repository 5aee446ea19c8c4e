package dev.tacit.train;

import java.util.function.BooleanSupplier;

/** Takes steps of a training. */
public final class Training {
    private Training() {}

    /**
     * The state after {@code steps} more steps, or fewer: no more than are planned, none after a divergence, none once
     * {@code stop} says so. However the steps are shared out to calls and threads, the numbers are the same to the bit.
     */
    public static TrainingState advance(TrainingState state, int steps, BooleanSupplier stop) {
        if (state.isDone() || stop.getAsBoolean() || steps <= 0) {
            return state;
        }
        throw new UnsupportedOperationException("not yet");
    }
}
