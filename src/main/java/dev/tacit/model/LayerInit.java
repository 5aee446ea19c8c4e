package dev.tacit.model;

/** The shape of a contextual layer to be drawn: d = {@code width}, m = {@code layerWidth}. */
public record LayerInit(
        LayerKind kind, int width, int layerWidth, Heads heads, boolean bias, boolean causal, boolean queryKey) {}
