package dev.tacit.model;

import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The tokens of a context and the item that each became (its values and logits at the query). */
final class MixingItems {
    private final List<Vector> context;
    private final double[][] values;

    private MixingItems(List<Vector> context, double[][] values) {
        this.context = context;
        this.values = values;
    }

    static MixingItems none() {
        return new MixingItems(List.of(), new double[0][]);
    }

    /** The items, by token: never written to. */
    double[][] values() {
        return values;
    }

    /** The items of another context: the tokens at its start and end that are the same keep theirs. */
    MixingItems of(MixingReader reader, List<Vector> other, BooleanSupplier stop) {
        int n = other.size();
        int first = sameAtStart(other);
        int last = Math.min(sameAtEnd(other), n - first);
        double[][] next = Arrays.copyOf(values, n);
        System.arraycopy(values, values.length - last, next, n - last, last);
        Forks.ranges(first, n - last, (from, to) -> reader.project(other, from, to, next, stop));
        return new MixingItems(other, next);
    }

    /** The number of leading tokens that are the same in {@code other}. */
    int sameAtStart(List<Vector> other) {
        return Tokens.sameAtStart(context, other);
    }

    /** The number of trailing tokens that are the same in {@code other}. */
    int sameAtEnd(List<Vector> other) {
        return Tokens.sameAtEnd(context, other);
    }
}
