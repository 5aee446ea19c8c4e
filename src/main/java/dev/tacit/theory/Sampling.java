package dev.tacit.theory;

import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.RowBlocks;
import java.util.function.BooleanSupplier;
import java.util.function.ObjIntConsumer;

/** So many draws from a seed; {@code stop} is asked before each and ends them in a CancellationException. */
public record Sampling(long seed, int count, BooleanSupplier stop) {
    /** Draws 0..{@code count} - 1 from the stream of this name. */
    void each(String name, ObjIntConsumer<RandomStream> draw) {
        RandomStream random = RandomStream.named(seed, name);
        for (int k = 0; k < count; k++) {
            RowBlocks.orStop(stop);
            draw.accept(random, k);
        }
    }
}
