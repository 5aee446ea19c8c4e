package dev.tacit.model;

/** Softmax attention over the last {@code window} items, the reader included: always causal. */
public record LocalAttention(Heads heads, Projections weights, int window) implements MixingLayer {
    @Override
    public LayerKind kind() {
        return LayerKind.LOCAL;
    }

    @Override
    public boolean causal() {
        return true;
    }

    @Override
    public MixingRule rule() {
        return new MixingRule(Mixing.SOFTMAX, heads, true, window);
    }
}
