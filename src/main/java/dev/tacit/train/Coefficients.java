package dev.tacit.train;

import dev.tacit.model.Mixing;
import dev.tacit.model.MixingLayer;
import dev.tacit.model.MixingRule;
import dev.tacit.tensor.Span;

/** The mixing coefficients α_j = μ_ij of one position, and how their gradient goes back to the logits. */
record Coefficients(MixingRule rule, boolean causal, int items) {
    static Coefficients of(MixingLayer layer, int items) {
        return new Coefficients(layer.rule(), layer.causal(), items);
    }

    /** Whether there are logits, and so wq and wk. */
    boolean hasLogits() {
        return rule.mixing() != Mixing.MEAN;
    }

    /** What a product of query and key is multiplied by. */
    double scale() {
        return 1 / Math.sqrt(rule.heads().width());
    }

    /** The columns that position {@code i} of an example reads, which begins at column {@code start}. */
    Span read(int start, int i) {
        int keys = rule.queryKey() ? items : items - 1;
        int from = Math.max(0, i - rule.window() + 1);
        int to = Math.min(causal ? i + 1 : items, keys);
        return new Span(start + Math.min(from, to), start + to);
    }

    /** Makes coefficients of logits, in their place, with another row to work in. */
    void weigh(double[] row, double[] work, Span span) {
        switch (rule.mixing()) {
            case SOFTMAX -> span.softmax(row, work);
            case LINEAR -> span.scale(row, 1.0 / span.size());
            case LINEAR_SUM -> {}
            case MEAN -> span.fill(row, 1.0 / span.size());
        }
    }

    /**
     * Makes gradients of logits of gradients of coefficients, in their place: l̄_j = α_j (ᾱ_j - Σ α_k ᾱ_k) for softmax.
     */
    void back(double[] weights, double[] bars, Span span) {
        switch (rule.mixing()) {
            case SOFTMAX -> {
                double mean = span.dot(weights, bars);
                for (int j = span.from(); j < span.to(); j++) {
                    bars[j] = weights[j] * (bars[j] - mean);
                }
            }
            case LINEAR -> span.scale(bars, 1.0 / span.size());
            case LINEAR_SUM -> {}
            case MEAN -> span.fill(bars, 0);
        }
    }
}
