package dev.tacit.train;

import dev.tacit.model.Activation;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;

/** The feed-forward part y = W' act(W f + b) + b': ζ = act'(W f + b) ⊙ W'ᵀ ȳ, f̄ = Wᵀ ζ. */
final class MlpPass {
    private final Activation activation;
    private final LinearMap first;
    private final LinearMap last;
    private final Panel hidden;
    private final Panel slopes;
    private final Panel zeta;

    MlpPass(BlockTape tape, Activation activation, int capacity) {
        this.activation = activation;
        this.first = tape.map("w", "b");
        this.last = tape.map("w2", "b2");
        this.hidden = new Panel(first.out(), capacity);
        this.slopes = new Panel(first.out(), capacity);
        this.zeta = new Panel(first.out(), capacity);
    }

    void forward(Panel f, Panel y, Span span) {
        first.apply(f, hidden, span);
        for (int k = 0; k < first.out(); k++) {
            activation.bend(hidden.entry(k), slopes.entry(k), zeta.entry(k), span);
        }
        last.apply(hidden, y, span);
    }

    void backward(Panel f, Panel yBar, Panel fBar, Span span) {
        last.learn(hidden, yBar, span);
        last.back(yBar, zeta, span);
        for (int k = 0; k < first.out(); k++) {
            span.times(zeta.entry(k), slopes.entry(k));
        }
        first.learn(f, zeta, span);
        first.back(zeta, fBar, span);
    }
}
