package dev.tacit.study;

import dev.tacit.tensor.Vector;
import java.util.stream.IntStream;

/** Where the numbers of a group stand. */
final class Counting {
    private Counting() {}

    /** {@code first}, {@code first} + 1, …, {@code last}. */
    static Vector of(int first, int last) {
        return Vector.owning(IntStream.rangeClosed(first, last).asDoubleStream().toArray());
    }
}
