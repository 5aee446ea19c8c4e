package dev.tacit.model;

/** The norms of a block: {@code norm1} before the contextual layer, {@code norm2} before the feed-forward part. */
public record Norms(LayerNorm norm1, LayerNorm norm2) {
    /** Those of every form but pre-ln. */
    public static final Norms NONE = new Norms(LayerNorm.NONE, LayerNorm.NONE);
}
