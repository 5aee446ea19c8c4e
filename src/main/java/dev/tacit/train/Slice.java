package dev.tacit.train;

import java.util.List;

/** Where in the array of all trained numbers those of one matrix or vector stand, row by row, and how it is named. */
public record Slice(String name, List<Integer> shape, int at) {
    public Slice {
        shape = List.copyOf(shape);
    }

    /** How many numbers it has. */
    public int size() {
        return shape.stream().mapToInt(Integer::intValue).reduce(1, Math::multiplyExact);
    }

    int rows() {
        return shape.getFirst();
    }

    int cols() {
        return shape.getLast();
    }
}
