package dev.tacit.train;

import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;
import java.util.List;

/**
 * One head that is read at the query x of every example. No item is projected: the logits are those of the items
 * against u = wkᵀ wq x / √e, and the mixed values are wv times the items as they are mixed by its coefficients.
 */
final class QueryHead {
    private final Coefficients coefficients;
    private final List<HeadMap> logits;
    private final HeadMap wv;
    private final double[] weights;
    private final double[] bars;
    /** Of every example: wq x / √e, u, and the mixed items. */
    private final double[][] queries;

    private final double[][] folds;
    private final double[][] mixtures;
    private final double[] back;
    private final double[] queryBack;

    QueryHead(BlockTape tape, Coefficients coefficients, int head, Group group) {
        int width = coefficients.rule().heads().width();
        int d = tape.slice("wv").cols();
        this.coefficients = coefficients;
        this.logits = coefficients.hasLogits()
                ? List.of(new HeadMap(tape, "wq", head, width), new HeadMap(tape, "wk", head, width))
                : List.of();
        this.wv = new HeadMap(tape, "wv", head, width);
        this.weights = new double[group.columns()];
        this.bars = new double[group.columns()];
        this.queries = new double[group.examples()][width];
        this.folds = new double[group.examples()][d];
        this.mixtures = new double[group.examples()][d];
        this.back = new double[d];
        this.queryBack = new double[width];
    }

    /** Writes the mixed values of an example, which reads the items {@code span}. */
    void forward(Panel x, double[] query, Span span, int example, double[] values) {
        if (coefficients.hasLogits()) {
            logits.getFirst().apply(coefficients.scale(), query, queries[example]);
            logits.getLast().back(queries[example], folds[example]);
            span.set(weights, folds[example], x, 0);
        }
        coefficients.weigh(weights, bars, span);
        double[] mixture = mixtures[example];
        for (int j = 0; j < mixture.length; j++) {
            mixture[j] = span.dot(weights, x.entry(j));
        }
        wv.apply(1, mixture, values);
    }

    /** Adds to the gradient of the weights, given that of the mixed values. */
    void learn(Panel x, double[] query, Span span, int example, double[] valuesBar) {
        wv.learn(valuesBar, mixtures[example]);
        wv.back(valuesBar, back);
        if (coefficients.hasLogits()) {
            span.set(bars, back, x, 0);
            coefficients.back(weights, bars, span);
            double[] foldBar = mixtures[example];
            for (int j = 0; j < foldBar.length; j++) {
                foldBar[j] = span.dot(bars, x.entry(j));
            }
            logits.getLast().learn(queries[example], foldBar);
            logits.getLast().apply(coefficients.scale(), foldBar, queryBack);
            logits.getFirst().learn(queryBack, query);
        }
    }

    /** Adds to the gradient of the items, whose last is the query in column {@code at}, after it was learned from. */
    void back(Panel xBar, Span span, int example, int at) {
        for (int j = 0; j < back.length; j++) {
            span.add(xBar.entry(j), back[j], weights);
        }
        if (coefficients.hasLogits()) {
            for (int j = 0; j < back.length; j++) {
                span.add(xBar.entry(j), folds[example][j], bars);
            }
            logits.getFirst().back(queryBack, back);
            for (int j = 0; j < back.length; j++) {
                xBar.entry(j)[at] += back[j];
            }
        }
    }
}
