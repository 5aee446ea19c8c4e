package dev.tacit.model;

/**
 * Attention that mixes with the logits themselves, divided by the number of keys when {@code normalised} (kind linear)
 * or not (linear-sum). {@code queryKey} says whether the query is a key of its own.
 */
public record LinearAttention(Heads heads, Projections weights, boolean causal, boolean normalised, boolean queryKey)
        implements MixingLayer {
    @Override
    public LayerKind kind() {
        return normalised ? LayerKind.LINEAR : LayerKind.LINEAR_SUM;
    }

    @Override
    public MixingRule rule() {
        return new MixingRule(normalised ? Mixing.LINEAR : Mixing.LINEAR_SUM, heads, queryKey, Integer.MAX_VALUE);
    }
}
