package dev.tacit.train;

import dev.tacit.model.Heads;
import dev.tacit.model.MixingLayer;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;
import java.util.List;

/**
 * A mixing layer read at every item: z_i = Σ_j α_ij v_j for each head. The coefficients are computed again on the way
 * back, which takes less time than to keep N² of them.
 */
final class MixingPass implements LayerPass {
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
    private final double[] weights;
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
        this.weights = new double[group.columns()];
        this.bars = new double[group.columns()];
        this.query = new double[heads.width()];
        this.bar = new double[heads.width()];
    }

    @Override
    public void forward(Panel x, Panel a, int examples) {
        Span all = group.span(examples);
        project.apply(x, projected, all);
        for (int start = 0; start < all.to(); start += group.items()) {
            for (int head = 0; head < heads.total(); head += heads.width()) {
                for (int i = 0; i < group.items(); i++) {
                    Span span = coefficients.read(start, i);
                    weigh(head, start + i, span);
                    for (int k = head; k < head + heads.width(); k++) {
                        mixed.entry(k)[start + i] = span.dot(weights, projected.entry(value + k));
                    }
                }
            }
        }
        write.apply(mixed, a, all);
    }

    /** The coefficients of the head that begins at entry {@code head}, for the item in column {@code at}. */
    private void weigh(int head, int at, Span span) {
        if (coefficients.hasLogits()) {
            for (int k = 0; k < query.length; k++) {
                query[k] = coefficients.scale() * projected.entry(head + k)[at];
            }
            span.fill(weights, 0);
            span.add(weights, query, projected, key + head);
        }
        coefficients.weigh(weights, bars, span);
    }

    @Override
    public void backward(Panel x, Panel aBar, Panel xBar, int examples) {
        Span all = group.span(examples);
        write.learn(mixed, aBar, all);
        write.back(aBar, mixedBar, all);
        all.fill(projectedBar, 0);
        for (int start = 0; start < all.to(); start += group.items()) {
            for (int head = 0; head < heads.total(); head += heads.width()) {
                for (int i = 0; i < group.items(); i++) {
                    Span span = coefficients.read(start, i);
                    weigh(head, start + i, span);
                    back(head, start + i, span);
                }
            }
        }
        project.learn(x, projectedBar, all);
        project.back(projectedBar, xBar, all);
    }

    private void back(int head, int at, Span span) {
        for (int k = 0; k < bar.length; k++) {
            bar[k] = mixedBar.entry(head + k)[at];
            span.add(projectedBar.entry(value + head + k), bar[k], weights);
        }
        if (!coefficients.hasLogits()) {
            return;
        }
        span.fill(bars, 0);
        span.add(bars, bar, projected, value + head);
        coefficients.back(weights, bars, span);
        for (int k = 0; k < bar.length; k++) {
            double slope = span.dot(bars, projected.entry(key + head + k));
            projectedBar.entry(head + k)[at] += coefficients.scale() * slope;
            span.add(projectedBar.entry(key + head + k), query[k], bars);
        }
    }
}
