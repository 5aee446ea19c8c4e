package dev.tacit.train;

import dev.tacit.model.Heads;
import dev.tacit.model.MixingLayer;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;
import java.util.List;

/**
 * A mixing layer read at every item: z_i = Σ_j α_ij v_j for each head. Where N² coefficients are too many to be kept
 * they are computed again on the way back.
 */
final class MixingPass implements LayerPass {
    /** So many coefficients of a block are kept: more would leave the processor's cache. */
    static final int KEPT = 1 << 17;

    private final Coefficients coefficients;
    private final Heads heads;
    private final Group group;
    private final int key;
    private final int value;
    private final LinearMap project;
    private final LinearMap write;
    private final Panel projected;
    private final Panel projectedBar;
    private final Panel mixed;
    private final Panel mixedBar;
    /** The coefficients of each head and item, one row each, or those that are looked at where that is too much. */
    private final Panel weights;

    private final double[] bars;
    private final double[] query;
    private final double[] bar;

    MixingPass(BlockTape tape, MixingLayer layer, Group group) {
        this.coefficients = Coefficients.of(layer, group.items());
        this.heads = layer.heads();
        this.group = group;
        boolean logits = coefficients.hasLogits();
        this.key = logits ? heads.total() : 0;
        this.value = 2 * key;
        this.project = logits ? tape.stacked(List.of("wq", "wk", "wv")) : tape.map("wv");
        this.write = tape.map("wo", "bo");
        this.projected = group.panel(project.out());
        this.projectedBar = group.panel(project.out());
        this.mixed = group.panel(heads.total());
        this.mixedBar = group.panel(heads.total());
        int rows = heads.count() * group.items();
        this.weights = group.panel((long) rows * group.columns() > KEPT ? 1 : rows);
        this.bars = new double[group.columns()];
        this.query = new double[heads.width()];
        this.bar = new double[heads.width()];
    }

    @Override
    public void forward(Panel x, Panel a, int examples) {
        Span all = group.span(examples);
        project.apply(x, projected, all);
        each(all, this::mix);
        write.apply(mixed, a, all);
    }

    /** What is done for the item in column {@code at}, which reads those of the span, with one row of coefficients. */
    @FunctionalInterface
    private interface Step {
        void accept(int head, int at, Span span, double[] row);
    }

    private void each(Span all, Step step) {
        for (int start = 0; start < all.to(); start += group.items()) {
            for (int head = 0; head < heads.count(); head++) {
                for (int i = 0; i < group.items(); i++) {
                    double[] row = weights.entry(isKept() ? head * group.items() + i : 0);
                    step.accept(head * heads.width(), start + i, coefficients.read(start, i), row);
                }
            }
        }
    }

    private boolean isKept() {
        return weights.width() > 1;
    }

    private void mix(int head, int at, Span span, double[] row) {
        ask(head, at);
        weigh(head, span, row);
        for (int k = head; k < head + heads.width(); k++) {
            mixed.entry(k)[at] = span.dot(row, projected.entry(value + k));
        }
    }

    /** Takes the query of the head that begins at entry {@code head}, if there are queries. */
    private void ask(int head, int at) {
        for (int k = 0; k < query.length && coefficients.hasLogits(); k++) {
            query[k] = coefficients.scale() * projected.entry(head + k)[at];
        }
    }

    private void weigh(int head, Span span, double[] row) {
        if (coefficients.hasLogits()) {
            span.set(row, query, projected, key + head);
        }
        coefficients.weigh(row, bars, span);
    }

    @Override
    public void backward(Panel x, Panel aBar, Panel xBar, int examples) {
        Span all = group.span(examples);
        write.learn(mixed, aBar, all);
        write.back(aBar, mixedBar, all);
        all.fill(projectedBar, 0);
        each(all, this::back);
        project.learn(x, projectedBar, all);
        project.back(projectedBar, xBar, all);
    }

    private void back(int head, int at, Span span, double[] row) {
        ask(head, at);
        if (!isKept()) {
            weigh(head, span, row);
        }
        for (int k = 0; k < bar.length; k++) {
            bar[k] = mixedBar.entry(head + k)[at];
            span.add(projectedBar.entry(value + head + k), bar[k], row);
        }
        if (!coefficients.hasLogits()) {
            return;
        }
        span.set(bars, bar, projected, value + head);
        coefficients.back(row, bars, span);
        for (int k = 0; k < bar.length; k++) {
            double slope = span.dot(bars, projected.entry(key + head + k));
            projectedBar.entry(head + k)[at] += coefficients.scale() * slope;
            span.add(projectedBar.entry(key + head + k), query[k], bars);
        }
    }
}
