package dev.tacit.train;

import java.util.List;

/**
 * What a block computes with and adds to: all weights, the gradient of all weights, and where the block's own stand in
 * both.
 */
final class BlockTape {
    private final double[] weights;
    private final double[] gradient;
    private final List<Slice> slices;

    BlockTape(double[] weights, double[] gradient, List<Slice> slices) {
        this.weights = weights;
        this.gradient = gradient;
        this.slices = slices;
    }

    double[] weights() {
        return weights;
    }

    double[] gradient() {
        return gradient;
    }

    /** Where the part of this name stands; without entries where the block has none. */
    Slice slice(String name) {
        return slices.stream()
                .filter(slice -> slice.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the block has a part of this name. */
    boolean has(String name) {
        return slices.stream().anyMatch(slice -> slice.name().equals(name) && slice.size() > 0);
    }

    /** The map x ↦ W x. */
    LinearMap map(String w) {
        return new LinearMap(this, slice(w), -1);
    }

    /** The map x ↦ W x + b; b may have no entries. */
    LinearMap map(String w, String b) {
        return new LinearMap(this, slice(w), has(b) ? slice(b).at() : -1);
    }

    /** The map by matrices that stand one after the other. */
    LinearMap stacked(List<String> names) {
        Slice first = slice(names.getFirst());
        int rows = names.stream().mapToInt(name -> slice(name).rows()).sum();
        return new LinearMap(this, new Slice(first.name(), List.of(rows, first.cols()), first.at()), -1);
    }
}
