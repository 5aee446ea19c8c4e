package dev.tacit.tensor;

import java.util.concurrent.ForkJoinTask;

/** Two independent pieces of work, on two processors where that pays. */
public final class Forks {
    private static final long WORTH = 500_000;

    private Forks() {}

    /** Does both; {@code work} is roughly the number of multiplications in all. */
    public static void both(long work, Runnable one, Runnable other) {
        if (work < WORTH) {
            one.run();
            other.run();
        } else {
            ForkJoinTask.invokeAll(ForkJoinTask.adapt(one), ForkJoinTask.adapt(other));
        }
    }
}
