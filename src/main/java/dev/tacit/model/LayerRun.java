package dev.tacit.model;

import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a context c_1..c_n at a query x gives: {@link #prefix} holds A_i = A(c_1..c_i, x) and
 * {@link #suffix} s_i = A(c_{i+1}..c_n, x), both (n+1) x m for i = 0..n; {@link #attention} holds the mixing
 * coefficients at the query, heads x (n+1), over c_1..c_n and then x. What the next reading may reuse stays in it.
 */
public final class LayerRun {
    private final ContextualLayer layer;
    private final MixingReader reader;
    private final MixingItems items;
    private final MixingScan forward;
    private final MixingScan backward;
    private final Matrix attention;

    private LayerRun(
            ContextualLayer layer, MixingReader reader, MixingItems items, MixingScan forward, MixingScan backward) {
        this.layer = layer;
        this.reader = reader;
        this.items = items;
        this.forward = forward;
        this.backward = backward;
        this.attention = reader.coefficients(forward.end(), items.values());
    }

    /** The reading; what {@code previous} has of the same layer at the same query is reused, to the same bits. */
    static LayerRun of(
            ContextualLayer layer,
            List<Vector> context,
            Vector query,
            @Nullable LayerRun previous,
            BooleanSupplier stop) {
        LayerRun known = previous != null && previous.layer.equals(layer) && previous.reader.at(query)
                ? previous
                : begun(layer, query);
        int first = known.items.sameAtStart(context);
        int last = known.items.sameAtEnd(context);
        MixingItems items = known.items.of(known.reader, context, stop);
        double[][] values = items.values();
        Forks.Both<MixingScan, MixingScan> scans = Forks.both(
                context.size() * (long) query.size(),
                () -> known.forward.over(known.reader, values, first, stop),
                () -> known.backward.over(known.reader, values, last, stop));
        return new LayerRun(layer, known.reader, items, scans.one(), scans.other());
    }

    private static LayerRun begun(ContextualLayer layer, Vector query) {
        MixingReader reader = MixingReader.of(layer, query);
        MixingScan forward = MixingScan.begun(reader, false);
        MixingScan backward = MixingScan.begun(reader, true);
        return new LayerRun(layer, reader, MixingItems.none(), forward, backward);
    }

    public Matrix prefix() {
        return forward.outputs();
    }

    public Matrix suffix() {
        return backward.outputs();
    }

    public Matrix attention() {
        return attention;
    }

    /** n, the number of context tokens. */
    public int n() {
        return prefix().rows() - 1;
    }

    /**
     * What each head and each token of Y = {@code moved} adds to A(C, x) - A(C without Y, x) with the mixing
     * coefficients of the full run: terms that do not depend on the order of the tokens and add up to the whole.
     */
    public Shares shares(IntPredicate moved) {
        double[] kept = reader.kept(items.values(), moved);
        return (head, token) -> moved.test(token)
                ? reader.share(head, items.values()[token], forward.end(), kept)
                : Vector.zero(reader.width());
    }

    /** A(C without c_j, x) for all j, by merging what was read before and after c_j: n x m. */
    public Matrix leaveOneOut() {
        return reader.leaveOneOut(items.values());
    }

    /** The tokens and what they became. */
    MixingItems items() {
        return items;
    }
}
