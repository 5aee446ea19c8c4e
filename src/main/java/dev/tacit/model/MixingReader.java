package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowMap;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer that mixes values, ready to read contexts at one query x. What an item contributes is one row: its R logits
 * against the query, (wk c) . (wq x) / √e computed as c . (wkᵀ wq x / √e), and then its R e values wv c.
 */
public final class MixingReader {
    private static final int BLOCK = 64;

    private final Mixing mixing;
    private final Heads heads;
    private final RowMap projection;
    private final RowMap wo;
    private final Vector bo;
    private final Vector query;
    private final boolean queryKey;

    private MixingReader(
            Mixing mixing, Heads heads, Matrix projection, Projections weights, Vector query, boolean key) {
        this.mixing = mixing;
        this.heads = heads;
        this.projection = RowMap.of(projection);
        this.wo = RowMap.of(weights.wo());
        this.bo = weights.bo();
        this.query = query;
        this.queryKey = key;
    }

    static MixingReader attention(Mixing mixing, Heads heads, Projections weights, Vector query, boolean queryKey) {
        Matrix projection = Matrix.stack(foldedKeys(heads, weights, query), weights.wv());
        return new MixingReader(mixing, heads, projection, weights, query, queryKey);
    }

    /** The mean of the values is a single head without logits. */
    static MixingReader mean(Matrix wv, Matrix wo, Vector bo, Vector query) {
        Matrix projection = Matrix.stack(Matrix.zero(1, wv.cols()), wv);
        Projections weights = new Projections(wv, wv, wv, wo, bo);
        return new MixingReader(Mixing.MEAN, new Heads(1, wv.rows()), projection, weights, query, true);
    }

    private static Matrix foldedKeys(Heads heads, Projections weights, Vector query) {
        Vector q = weights.wq().times(query);
        double scale = 1 / Math.sqrt(heads.width());
        List<Vector> rows = new ArrayList<>();
        for (int head = 0; head < heads.count(); head++) {
            Vector folded = Vector.zero(query.size());
            for (int k = head * heads.width(); k < (head + 1) * heads.width(); k++) {
                folded = folded.plus(weights.wk().row(k).times(q.get(k)));
            }
            rows.add(folded.times(scale));
        }
        return Matrix.ofRows(rows, query.size());
    }

    /** A(C, x), read once. */
    public Vector output(List<Vector> context) {
        double[] items = project(context);
        MixingState state = start(items, context.size());
        for (int i = 0; i < context.size(); i++) {
            state.absorb(items, i * projection.out());
        }
        double[] mixed = new double[heads.total()];
        state.mixed(mixed, 0);
        double[] output = new double[wo.out()];
        write(mixed, 1, output, 0);
        return Vector.owning(output);
    }

    /** All prefix and suffix outputs: the suffixes are the prefixes of the reversed context. */
    public LayerRun run(List<Vector> context) {
        int n = context.size();
        double[] items = project(context);
        double[] prefix = new double[(n + 1) * wo.out()];
        double[] suffix = new double[(n + 1) * wo.out()];
        MixingState full = scan(items, n, false, prefix);
        scan(items, n, true, suffix);
        return new LayerRun(
                Matrix.owning(n + 1, wo.out(), prefix),
                Matrix.owning(n + 1, wo.out(), suffix),
                attention(items, n, full));
    }

    /** The rows of c_1..c_n and x. */
    private double[] project(List<Vector> context) {
        List<Vector> all = new ArrayList<>(context);
        all.add(query);
        return projection.apply(Matrix.ofRows(all, query.size())).toArray();
    }

    private MixingState start(double[] items, int n) {
        MixingState state = new MixingState(mixing, heads.count(), heads.width());
        if (queryKey) {
            state.absorb(items, n * projection.out());
        }
        return state;
    }

    private MixingState scan(double[] items, int n, boolean reversed, double[] out) {
        MixingState state = start(items, n);
        double[] mixed = new double[BLOCK * heads.total()];
        for (int from = 0; from <= n; from += BLOCK) {
            int count = Math.min(BLOCK, n + 1 - from);
            for (int i = from; i < from + count; i++) {
                if (i > 0) {
                    state.absorb(items, (reversed ? n - i : i - 1) * projection.out());
                }
                int slot = reversed ? count - 1 - (i - from) : i - from;
                state.mixed(mixed, slot * heads.total());
            }
            write(mixed, count, out, reversed ? n + 1 - from - count : from);
        }
        return state;
    }

    /** Writes bo + wo z for {@code count} rows z of mixed values. */
    private void write(double[] mixed, int count, double[] out, int firstRow) {
        double[] rows = new double[count * wo.out()];
        wo.apply(mixed, 0, count, rows);
        for (int i = 0; i < rows.length && bo.size() > 0; i++) {
            rows[i] += bo.get(i % bo.size());
        }
        System.arraycopy(rows, 0, out, firstRow * wo.out(), rows.length);
    }

    private Matrix attention(double[] items, int n, MixingState full) {
        double[] attention = new double[heads.count() * (n + 1)];
        for (int head = 0; head < heads.count(); head++) {
            for (int j = 0; j < (queryKey ? n + 1 : n); j++) {
                attention[head * (n + 1) + j] = full.coefficient(head, items[j * projection.out() + head]);
            }
        }
        return Matrix.owning(heads.count(), n + 1, attention);
    }
}
