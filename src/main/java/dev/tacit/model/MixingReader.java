package dev.tacit.model;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.PanelMap;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * A layer that mixes values, ready to read contexts at one query x. What a token contributes is one item: its R e
 * values wv c and then its R logits against the query, (wk c) . (wq x) / √e computed as c . (wkᵀ wq x / √e).
 */
final class MixingReader {
    private final MixingRule rule;
    private final Heads heads;
    private final PanelMap projection;
    private final PanelMap wo;
    private final double[] bo;
    private final Vector query;

    private MixingReader(MixingRule rule, Matrix projection, Projections weights, Vector query) {
        this.rule = rule;
        this.heads = rule.heads();
        this.projection = new PanelMap(projection);
        this.wo = new PanelMap(weights.wo());
        this.bo = weights.bo().toArray();
        this.query = query;
    }

    static MixingReader of(MixingLayer layer, Vector query) {
        return switch (layer) {
            case SoftmaxAttention softmax -> attention(softmax.rule(), softmax.weights(), query);
            case LocalAttention local -> attention(local.rule(), local.weights(), query);
            case LinearAttention linear -> attention(linear.rule(), linear.weights(), query);
            case MeanLayer mean -> mean(mean, query);
        };
    }

    private static MixingReader attention(MixingRule rule, Projections weights, Vector query) {
        Matrix projection = Matrix.stack(weights.wv(), foldedKeys(rule.heads(), weights, query));
        return new MixingReader(rule, projection, weights, query);
    }

    /** The mean of the values is a single head without logits. */
    private static MixingReader mean(MeanLayer layer, Vector query) {
        Matrix projection = Matrix.stack(layer.wv(), Matrix.zero(1, layer.tokenWidth()));
        return new MixingReader(layer.rule(), projection, layer.weights(), query);
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

    MixingRule rule() {
        return rule;
    }

    /** m. */
    int width() {
        return wo.out();
    }

    /** R e. */
    int mixedWidth() {
        return heads.total();
    }

    /** Whether this is the reader at the same query. */
    boolean at(Vector other) {
        return query.equals(other);
    }

    /** A(C, x), read once. */
    Vector output(List<Vector> context) {
        return written(read(context));
    }

    /** The mixed values of all heads, read once. */
    Vector mixed(List<Vector> context) {
        return Vector.owning(mixed(read(context)));
    }

    private MixingState read(List<Vector> context) {
        int n = context.size();
        double[][] items = new double[n][];
        project(context, firstRead(n), n, items, () -> false);
        return read(items, firstRead(n), n);
    }

    /** The first of the {@code n} tokens before the query that is read. */
    int firstRead(int n) {
        return Math.max(0, n - rule.window() + 1);
    }

    /** What is known once the query and the items {@code from}..{@code to} - 1 are read. */
    MixingState read(double[][] items, int from, int to) {
        MixingState state = start();
        for (int i = from; i < to; i++) {
            state.absorb(items[i]);
        }
        return state;
    }

    /** bo + wo z for the mixed values z of a state. */
    Vector written(MixingState state) {
        double[] output = new double[wo.out()];
        write(0, 1, _ -> state, output);
        return Vector.owning(output);
    }

    private double[] mixed(MixingState state) {
        Panel sums = sums(1);
        state.store(sums, 0);
        mix(sums, 1);
        return Arrays.copyOf(sums.column(0), heads.total());
    }

    /** Room for what {@code count} states store. */
    Panel sums(int count) {
        return new Panel(heads.total() + heads.count(), count);
    }

    /** Makes mixed values S / Z of {@code count} stored sums S. */
    void mix(Panel sums, int count) {
        for (int j = 0; j < heads.total(); j++) {
            Kernels.divide(sums.entry(j), sums.entry(heads.total() + j / heads.width()), count);
        }
    }

    /** bo + wo z for {@code count} vectors z of mixed values. */
    void write(Panel mixed, Panel outputs, int count) {
        wo.apply(mixed, outputs, count);
        outputs.add(bo, count);
    }

    /** The outputs for the states of {@code count} rows from {@code first} on, into a row-major array. */
    void write(int first, int count, IntFunction<MixingState> states, double[] rows) {
        Panel sums = sums(count);
        Panel outputs = new Panel(wo.out(), count);
        for (int i = 0; i < count; i++) {
            states.apply(first + i).store(sums, i);
        }
        mix(sums, count);
        write(sums, outputs, count);
        outputs.store(rows, first, count);
    }

    /** Nothing read. */
    MixingState empty() {
        return new MixingState(rule.mixing(), heads);
    }

    /** The query read, if it is a key. */
    MixingState start() {
        MixingState state = empty();
        if (rule.queryKey()) {
            state.absorb(own());
        }
        return state;
    }

    /** The query as an item. */
    private double[] own() {
        double[][] item = new double[1][];
        project(List.of(query), 0, 1, item, () -> false);
        return item[0];
    }

    /** The items of tokens {@code from}..{@code to} - 1. */
    void project(List<Vector> tokens, int from, int to, double[][] items, BooleanSupplier stop) {
        projection.rows(tokens, from, to, items, stop);
    }

    /** The mixing coefficients at the query once the items from {@code first} on are read: 0 before them. */
    Matrix coefficients(MixingState full, double[][] items, int first) {
        int n = items.length;
        double[] attention = new double[heads.count() * (n + 1)];
        double[] own = own();
        for (int head = 0; head < heads.count(); head++) {
            for (int j = first; j < n; j++) {
                attention[head * (n + 1) + j] = full.coefficient(head, items[j]);
            }
            attention[head * (n + 1) + n] = rule.queryKey() ? full.coefficient(head, own) : 0;
        }
        return Matrix.owning(heads.count(), n + 1, attention);
    }

    /** One head's term for one item: what it gives more than the mean of what was {@code kept} would in its place. */
    Vector share(int head, double[] item, MixingState full, double[] kept) {
        double weight = full.coefficient(head, item);
        double instead = full.insteadOf(head, weight);
        Panel term = new Panel(heads.total(), 1);
        for (int j = head * heads.width(); j < (head + 1) * heads.width(); j++) {
            term.entry(j)[0] = weight * item[j] - instead * kept[j];
        }
        Panel output = new Panel(wo.out(), 1);
        wo.apply(term, output, 1);
        return Vector.owning(output.column(0));
    }

    /** The mixed values of the query and the items that are not moved. */
    double[] kept(double[][] items, IntPredicate moved) {
        MixingState state = start();
        for (int j = 0; j < items.length; j++) {
            if (!moved.test(j)) {
                state.absorb(items[j]);
            }
        }
        return mixed(state);
    }

    /** The layer's output without each of the items, nothing being subtracted from a state. */
    Matrix leaveOneOut(double[][] items, BooleanSupplier stop) {
        int n = items.length;
        MixingState[] after = new MixingState[n];
        MixingState rest = empty();
        for (int j = n - 1; j >= 0; j--) {
            after[j] = rest.copy();
            rest.absorb(items[j]);
        }
        List<Vector> outputs = new ArrayList<>();
        MixingState before = start();
        for (int j = 0; j < n; j++) {
            RowBlocks.orStop(stop);
            MixingState both = before.copy();
            both.merge(after[j]);
            outputs.add(written(both));
            before.absorb(items[j]);
        }
        return Matrix.ofRows(outputs, wo.out());
    }
}
