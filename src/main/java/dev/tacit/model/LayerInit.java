package dev.tacit.model;

/**
 * The shape of a contextual layer to be drawn: d = {@code width}, m = {@code layerWidth}, and what only some kinds look
 * at in {@code memory}.
 */
public record LayerInit(
        LayerKind kind,
        int width,
        int layerWidth,
        Heads heads,
        boolean bias,
        boolean causal,
        boolean queryKey,
        Memory memory) {
    /** Only linear attention can leave the query out of its keys. */
    public LayerInit withKind(LayerKind next) {
        boolean linear = next == LayerKind.LINEAR || next == LayerKind.LINEAR_SUM;
        return new LayerInit(next, width, layerWidth, heads, bias, causal, queryKey || !linear, memory);
    }
}
