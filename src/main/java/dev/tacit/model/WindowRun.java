package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A reading through a window: every row reads its window anew, for a token that leaves it is never subtracted. */
final class WindowRun implements LayerRun {
    private final LocalAttention layer;
    private final MixingReader reader;
    private final MixingItems items;
    private final Matrix prefix;
    private final Matrix suffix;
    private final MixingState full;
    private final Matrix attention;

    private WindowRun(LocalAttention layer, MixingReader reader, MixingItems items, Matrix prefix, Matrix suffix) {
        this.layer = layer;
        this.reader = reader;
        this.items = items;
        this.prefix = prefix;
        this.suffix = suffix;
        int n = items.values().length;
        int first = reader.firstRead(n);
        this.full = reader.read(items.values(), first, n);
        this.attention = reader.coefficients(full, items.values(), first);
    }

    /** The reading; the rows of {@code previous} whose window holds the same tokens are kept. */
    static WindowRun of(
            LocalAttention layer,
            List<Vector> context,
            Vector query,
            @Nullable LayerRun previous,
            BooleanSupplier stop) {
        WindowRun known =
                previous instanceof WindowRun run && run.layer.equals(layer) && run.reader.at(query) ? run : null;
        MixingReader reader = known == null ? MixingReader.of(layer, query) : known.reader;
        MixingItems before = known == null ? MixingItems.none() : known.items;
        int same = known == null ? 0 : before.sameAtStart(context) + 1;
        MixingItems items = before.of(reader, context, stop);
        Matrix none = Matrix.zero(0, reader.width());
        Matrix prefix = prefix(reader, items.values(), known == null ? none : known.prefix.rows(0, same), stop);
        return new WindowRun(layer, reader, items, prefix, suffix(reader, items.values(), stop));
    }

    /** A_i alone, row by row. */
    static Matrix prefix(LocalAttention layer, List<Vector> context, Vector query, BooleanSupplier stop) {
        MixingReader reader = MixingReader.of(layer, query);
        double[][] items = MixingItems.none().of(reader, context, stop).values();
        return prefix(reader, items, Matrix.zero(0, reader.width()), stop);
    }

    /** A_i for all i; the first rows are {@code known}. */
    private static Matrix prefix(MixingReader reader, double[][] items, Matrix known, BooleanSupplier stop) {
        int n = items.length;
        double[] rows = new double[(n + 1) * reader.width()];
        known.copyRows(0, known.rows(), rows, 0);
        RowBlocks.forEach(
                known.rows(),
                n + 1,
                stop,
                (first, count) -> reader.write(first, count, i -> reader.read(items, reader.firstRead(i), i), rows));
        return Matrix.owning(n + 1, reader.width(), rows);
    }

    /** s_i for all i: A(C, x) as long as what is left fills the window. */
    private static Matrix suffix(MixingReader reader, double[][] items, BooleanSupplier stop) {
        int n = items.length;
        int width = reader.width();
        int start = reader.firstRead(n);
        double[] rows = new double[(n + 1) * width];
        RowBlocks.forEach(
                start, n + 1, stop, (first, count) -> reader.write(first, count, i -> reader.read(items, i, n), rows));
        for (int i = 0; i < start; i++) {
            System.arraycopy(rows, start * width, rows, i * width, width);
        }
        return Matrix.owning(n + 1, width, rows);
    }

    @Override
    public Matrix prefix() {
        return prefix;
    }

    @Override
    public Matrix suffix() {
        return suffix;
    }

    @Override
    public Matrix attention() {
        return attention;
    }

    @Override
    public Optional<Shares> shares(IntPredicate moved) {
        int n = n();
        if (!IntStream.range(0, n).allMatch(moved)) {
            return Optional.empty();
        }
        double[] alone = reader.kept(items.values(), _ -> true);
        return Optional.of((head, token) -> token < reader.firstRead(n)
                ? Vector.zero(reader.width())
                : reader.share(head, items.values()[token], full, alone));
    }

    /** Without a token of the window, an older one is read. */
    @Override
    public Matrix leaveOneOut(BooleanSupplier stop) {
        int n = n();
        List<Vector> outputs = new ArrayList<>();
        Vector whole = prefix.row(n);
        for (int j = 0; j < n; j++) {
            RowBlocks.orStop(stop);
            outputs.add(j < reader.firstRead(n) ? whole : without(j));
        }
        return Matrix.ofRows(outputs, reader.width());
    }

    private Vector without(int j) {
        double[][] values = items.values();
        MixingState state = reader.start();
        for (int i = Math.max(0, reader.firstRead(values.length) - 1); i < values.length; i++) {
            if (i != j) {
                state.absorb(values[i]);
            }
        }
        return reader.written(state);
    }
}
