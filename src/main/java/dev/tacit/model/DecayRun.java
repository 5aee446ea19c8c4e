package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A reading by a decaying state: forward by its recursion, backward by the age that every token has at the query.
 * {@code states} are S_0..S_n of the growing prefix without x, {@code inputs} are wv c_j, {@code rests} the sums over
 * c_{i+1}..c_n and x.
 */
record DecayRun(
        DecayLayer layer,
        List<Vector> inputs,
        List<Vector> states,
        List<Vector> rests,
        Matrix prefix,
        Matrix suffix,
        Matrix attention)
        implements LayerRun {
    static DecayRun of(DecayLayer layer, List<Vector> context, Vector query, BooleanSupplier stop) {
        int n = context.size();
        List<Vector> inputs = context.stream().map(layer::input).toList();
        Vector last = layer.input(query);
        List<Vector> states = layer.states(inputs, stop);
        Matrix attention = ages(layer, n);
        Vector[] rests = new Vector[n + 1];
        rests[n] = last;
        for (int j = n - 1; j >= 0; j--) {
            RowBlocks.orStop(stop);
            rests[j] = rests[j + 1].plus(inputs.get(j).times(attention.get(0, j)));
        }
        Matrix prefix = layer.prefix(states, last);
        Matrix suffix = layer.written(List.of(rests));
        return new DecayRun(layer, inputs, states, List.of(rests), prefix, suffix, attention);
    }

    /** The coefficients at the query: λ to the power of every item's age. */
    private static Matrix ages(DecayLayer layer, int n) {
        double[] row = new double[n + 1];
        for (int j = 0; j <= n; j++) {
            row[j] = layer.coefficient(n - j);
        }
        return Matrix.owning(1, n + 1, row);
    }

    @Override
    public Optional<Shares> shares(IntPredicate moved) {
        return IntStream.range(0, n()).allMatch(moved) ? Optional.of(this::share) : Optional.empty();
    }

    private Vector share(int head, int token) {
        return layer.wo().times(inputs.get(token).times(attention.get(head, token)));
    }

    /** What stood before c_j is one step younger without it. */
    @Override
    public Matrix leaveOneOut(BooleanSupplier stop) {
        return layer.written(IntStream.range(0, n())
                .mapToObj(j -> states.get(j).times(attention.get(0, j)).plus(rests.get(j + 1)))
                .toList());
    }
}
