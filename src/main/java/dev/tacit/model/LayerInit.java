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

    /** For tokens of width {@code d}: m and the width of a state follow where they were that of a token. */
    LayerInit withTokenWidth(int d) {
        int m = layerWidth == width ? d : layerWidth;
        Memory next = memory.stateWidth() == width ? memory.withStateWidth(d) : memory;
        return new LayerInit(kind, d, m, heads, bias, causal, queryKey, next);
    }

    public LayerInit withLayerWidth(int next) {
        return new LayerInit(kind, width, next, heads, bias, causal, queryKey, memory);
    }

    public LayerInit withHeads(Heads next) {
        return new LayerInit(kind, width, layerWidth, next, bias, causal, queryKey, memory);
    }

    public LayerInit withBias(boolean next) {
        return new LayerInit(kind, width, layerWidth, heads, next, causal, queryKey, memory);
    }

    public LayerInit withCausal(boolean next) {
        return new LayerInit(kind, width, layerWidth, heads, bias, next, queryKey, memory);
    }

    public LayerInit withQueryKey(boolean next) {
        return new LayerInit(kind, width, layerWidth, heads, bias, causal, next, memory);
    }

    public LayerInit withMemory(Memory next) {
        return new LayerInit(kind, width, layerWidth, heads, bias, causal, queryKey, next);
    }

    /** How a layer that has its weights would be drawn. */
    static LayerInit like(ContextualLayer layer) {
        int m = layer.outputWidth();
        Heads heads = layer instanceof MixingLayer mixing
                ? mixing.heads()
                : new Heads(1, layer.wo().cols());
        boolean queryKey = !(layer instanceof LinearAttention linear) || linear.queryKey();
        boolean bias = layer.bo().size() > 0;
        return new LayerInit(
                layer.kind(), layer.tokenWidth(), m, heads, bias, layer.causal(), queryKey, Memory.of(layer));
    }
}
