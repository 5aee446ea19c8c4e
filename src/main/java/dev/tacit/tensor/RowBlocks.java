package dev.tacit.tensor;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Long work over rows, cut into blocks that stay in the processor's cache; between them it can be stopped. */
public final class RowBlocks {
    /** The number of rows in a block. */
    public static final int SIZE = 256;

    private RowBlocks() {}

    /** What is done with {@code count} rows from {@code first} on. */
    @FunctionalInterface
    public interface Body {
        void accept(int first, int count);
    }

    /** Walks over the rows {@code from}..{@code to} - 1 in order; ends in a CancellationException when told to stop. */
    public static void forEach(int from, int to, BooleanSupplier stop, Body body) {
        forEach(from, to, SIZE, stop, body);
    }

    /** The same in blocks of {@code size} rows. */
    public static void forEach(int from, int to, int size, BooleanSupplier stop, Body body) {
        for (int first = from; first < to; first += size) {
            orStop(stop);
            body.accept(first, Math.min(size, to - first));
        }
    }

    /** Ends in a CancellationException when told to stop. */
    public static void orStop(BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
