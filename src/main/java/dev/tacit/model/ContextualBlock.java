package dev.tacit.model;

/** The contextual block T_W: a contextual layer followed by a feed-forward part whose first matrix is W. */
public record ContextualBlock(ContextualLayer layer, FeedForward mlp, BlockForm form) {}
