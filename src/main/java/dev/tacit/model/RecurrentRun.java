package dev.tacit.model;

import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A reading by a recurrent network. The prefix is one pass; every suffix starts again from σ = 0, for a recurrence
 * cannot be entered in the middle: O(n²) in all. {@code states} are σ after c_1..c_i, {@code inputs} are V c_i.
 */
record RecurrentRun(
        RecurrentLayer layer,
        List<Vector> context,
        Vector query,
        List<Vector> inputs,
        List<Vector> states,
        Matrix prefix,
        Matrix suffix)
        implements LayerRun {
    /** The reading; the suffixes that {@code previous} has of the same tokens are kept. */
    static RecurrentRun of(
            RecurrentLayer layer,
            List<Vector> context,
            Vector query,
            @Nullable LayerRun previous,
            BooleanSupplier stop) {
        int n = context.size();
        List<Vector> inputs = context.stream().map(layer::input).toList();
        Vector last = layer.input(query);
        List<Vector> states = layer.states(inputs, stop);
        Matrix prefix = layer.prefix(states, last);
        RecurrentRun known =
                previous instanceof RecurrentRun run && run.layer.equals(layer) && run.query.equals(query) ? run : null;
        Vector[] suffixes = new Vector[n + 1];
        int same = known == null ? 0 : Tokens.sameAtEnd(known.context, context) + 1;
        for (int k = 0; known != null && k < same; k++) {
            suffixes[n - k] = known.suffix.row(known.n() - k);
        }
        Forks.ranges(0, n + 1 - same, 32, (from, to) -> {
            for (int i = from; i < to; i++) {
                Vector state = pass(layer, layer.start(), inputs.subList(i, n), stop);
                suffixes[i] = layer.written(layer.next(state, last));
            }
        });
        Matrix suffix = Matrix.ofRows(List.of(suffixes), layer.outputWidth());
        return new RecurrentRun(layer, context, query, inputs, states, prefix, suffix);
    }

    private static Vector pass(RecurrentLayer layer, Vector start, List<Vector> inputs, BooleanSupplier stop) {
        Vector state = start;
        for (Vector input : inputs) {
            state = layer.next(state, input);
        }
        RowBlocks.orStop(stop);
        return state;
    }

    /** None: what an item does depends on the state that it meets. */
    @Override
    public Matrix attention() {
        return Matrix.zero(0, n() + 1);
    }

    @Override
    public Optional<Shares> shares(IntPredicate moved) {
        return Optional.empty();
    }

    /** Again from the state before c_j. */
    @Override
    public Matrix leaveOneOut(BooleanSupplier stop) {
        Vector last = layer.input(query);
        return layer.written(IntStream.range(0, n())
                .mapToObj(j -> pass(layer, states.get(j), inputs.subList(j + 1, n()), stop))
                .map(state -> layer.next(state, last))
                .toList());
    }
}
