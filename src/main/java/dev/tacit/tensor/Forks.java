package dev.tacit.tensor;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Independent pieces of work, on several processors where that pays: none needs a result of another. It makes no
 * threads, but borrows those that the virtual machine keeps for everybody, and returns when all the work is done.
 */
public final class Forks {
    private static final long WORTH = 500_000;

    private static final int RANGE = 1024;

    private Forks() {}

    /** What is done with the rows {@code from}..{@code to} - 1. */
    @FunctionalInterface
    public interface Range {
        void accept(int from, int to);
    }

    /** Two results that did not need each other. */
    public record Both<A, B>(A one, B other) {}

    /** Does the rows {@code from}..{@code to} - 1, cut into ranges where there are many. */
    public static void ranges(int from, int to, Range body) {
        ranges(from, to, RANGE, body);
    }

    /** The same in ranges of {@code size} rows: small where a row is much work. */
    public static void ranges(int from, int to, int size, Range body) {
        int count = Math.ceilDiv(to - from, size);
        if (count < 2) {
            body.accept(from, to);
        } else {
            IntStream.range(0, count)
                    .parallel()
                    .forEach(k -> body.accept(from + k * size, Math.min(from + (k + 1) * size, to)));
        }
    }

    /** Computes both; {@code work} is roughly the number of multiplications in all. */
    public static <A, B> Both<A, B> both(long work, Supplier<A> one, Supplier<B> other) {
        if (work < WORTH) {
            return new Both<>(one.get(), other.get());
        }
        ForkJoinTask<A> first = ForkJoinTask.adapt((Callable<A>) one::get);
        ForkJoinTask<B> second = ForkJoinTask.adapt((Callable<B>) other::get);
        ForkJoinTask.invokeAll(first, second);
        return new Both<>(first.join(), second.join());
    }
}
