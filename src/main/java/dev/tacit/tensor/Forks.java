package dev.tacit.tensor;

import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/** Independent pieces of work, on several processors where that pays: none needs a result of another. */
public final class Forks {
    private static final long WORTH = 500_000;

    private static final int RANGE = 1024;

    private Forks() {}

    /** What is done with the rows {@code from}..{@code to} - 1. */
    @FunctionalInterface
    public interface Range {
        void accept(int from, int to);
    }

    /** Does the rows {@code from}..{@code to} - 1, cut into ranges where there are many. */
    public static void ranges(int from, int to, Range body) {
        int count = Math.ceilDiv(to - from, RANGE);
        if (count < 2) {
            body.accept(from, to);
        } else {
            IntStream.range(0, count)
                    .parallel()
                    .forEach(k -> body.accept(from + k * RANGE, Math.min(from + (k + 1) * RANGE, to)));
        }
    }

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
