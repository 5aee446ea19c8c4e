package dev.tacit.model;

import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A reading by a layer that mixes the values of all items: one scan forward, one backward, both kept for reuse. */
final class MixingRun implements LayerRun {
    private final MixingLayer layer;
    private final MixingReader reader;
    private final MixingItems items;
    private final MixingScan forward;
    private final MixingScan backward;
    private final Matrix attention;

    private MixingRun(
            MixingLayer layer, MixingReader reader, MixingItems items, MixingScan forward, MixingScan backward) {
        this.layer = layer;
        this.reader = reader;
        this.items = items;
        this.forward = forward;
        this.backward = backward;
        this.attention = reader.coefficients(forward.end(), items.values(), 0);
    }

    /** The reading; what {@code previous} has of the same layer at the same query is reused, to the same bits. */
    static MixingRun of(
            MixingLayer layer, List<Vector> context, Vector query, @Nullable LayerRun previous, BooleanSupplier stop) {
        MixingRun known = previous instanceof MixingRun run && run.layer.equals(layer) && run.reader.at(query)
                ? run
                : begun(layer, query);
        int first = known.items.sameAtStart(context);
        int last = known.items.sameAtEnd(context);
        MixingItems items = known.items.of(known.reader, context, stop);
        double[][] values = items.values();
        Forks.Both<MixingScan, MixingScan> scans = Forks.both(
                context.size() * (long) query.size(),
                () -> known.forward.over(known.reader, values, first, stop),
                () -> known.backward.over(known.reader, values, last, stop));
        return new MixingRun(layer, known.reader, items, scans.one(), scans.other());
    }

    /** A_i alone, row by row. */
    static Matrix prefix(MixingLayer layer, List<Vector> context, Vector query, BooleanSupplier stop) {
        MixingReader reader = MixingReader.of(layer, query);
        double[][] items = MixingItems.none().of(reader, context, stop).values();
        return MixingScan.begun(reader, false).over(reader, items, 0, stop).outputs();
    }

    private static MixingRun begun(MixingLayer layer, Vector query) {
        MixingReader reader = MixingReader.of(layer, query);
        MixingScan forward = MixingScan.begun(reader, false);
        MixingScan backward = MixingScan.begun(reader, true);
        return new MixingRun(layer, reader, MixingItems.none(), forward, backward);
    }

    @Override
    public Matrix prefix() {
        return forward.outputs();
    }

    @Override
    public Matrix suffix() {
        return backward.outputs();
    }

    @Override
    public Matrix attention() {
        return attention;
    }

    @Override
    public Optional<Shares> shares(IntPredicate moved) {
        double[] kept = reader.kept(items.values(), moved);
        return Optional.of((head, token) -> moved.test(token)
                ? reader.share(head, items.values()[token], forward.end(), kept)
                : Vector.zero(reader.width()));
    }

    /** By merging what was read before and after c_j. */
    @Override
    public Matrix leaveOneOut(BooleanSupplier stop) {
        return reader.leaveOneOut(items.values(), stop);
    }
}
