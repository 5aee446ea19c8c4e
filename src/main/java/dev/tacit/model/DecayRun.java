package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A reading by a decaying state: forward by its recursion, backward by the age that every token has at the query.
 * {@code states} are S_0..S_n of the growing prefix without x, {@code rests} the sums over c_{i+1}..c_n and x.
 */
record DecayRun(
        DecayLayer layer,
        List<Vector> context,
        List<Vector> states,
        List<Vector> rests,
        Matrix prefix,
        Matrix suffix,
        Matrix attention)
        implements LayerRun {
    static DecayRun of(DecayLayer layer, List<Vector> context, Vector query, BooleanSupplier stop) {
        int n = context.size();
        List<Vector> states = new ArrayList<>(n + 1);
        Vector[] rests = new Vector[n + 1];
        states.add(Vector.zero(layer.wv().rows()));
        rests[n] = layer.wv().times(query);
        for (int i = 0; i < n; i++) {
            if (stop.getAsBoolean()) {
                throw new CancellationException();
            }
            states.add(layer.next(states.getLast(), context.get(i)));
            int j = n - 1 - i;
            rests[j] = rests[j + 1].plus(layer.wv().times(context.get(j)).times(layer.coefficient(n - j)));
        }
        List<Vector> ends = states.stream()
                .map(state -> state.times(layer.lambda()).plus(rests[n]))
                .toList();
        Matrix prefix = layer.written(ends);
        Matrix suffix = layer.written(List.of(rests));
        return new DecayRun(layer, context, states, List.of(rests), prefix, suffix, ages(layer, n));
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
        Vector value = layer.wv().times(context.get(token));
        return layer.wo().times(value.times(attention.get(head, token)));
    }

    /** What stood before c_j is one step younger without it. */
    @Override
    public Matrix leaveOneOut() {
        return layer.written(IntStream.range(0, n())
                .mapToObj(j -> states.get(j).times(layer.coefficient(n() - j)).plus(rests.get(j + 1)))
                .toList());
    }
}
