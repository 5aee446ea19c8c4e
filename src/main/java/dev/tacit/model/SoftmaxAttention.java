package dev.tacit.model;

/** Softmax attention: A = bo + sum of wo times the softmax-weighted values (arXiv 2507.16003, section 2). */
public record SoftmaxAttention(Heads heads, Projections weights, boolean causal) implements MixingLayer {
    @Override
    public LayerKind kind() {
        return LayerKind.SOFTMAX;
    }

    @Override
    public MixingRule rule() {
        return new MixingRule(Mixing.SOFTMAX, heads, true, Integer.MAX_VALUE);
    }
}
