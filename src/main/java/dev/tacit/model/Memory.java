package dev.tacit.model;

/**
 * How a drawn layer remembers: the {@code window} of kind local, the {@code lambda} of kind decay, and the width k of
 * the state of decay and rnn.
 */
public record Memory(int window, double lambda, int stateWidth) {
    /** What a file that says nothing means. */
    public static Memory standard(int layerWidth) {
        return new Memory(8, 0.9, layerWidth);
    }

    /** What a layer with its weights remembers by; the rest is standard. */
    static Memory of(ContextualLayer layer) {
        Memory standard = standard(layer.outputWidth());
        return switch (layer) {
            case LocalAttention local -> standard.withWindow(local.window());
            case DecayLayer decay ->
                standard.withLambda(decay.lambda()).withStateWidth(decay.wo().cols());
            case RecurrentLayer rnn -> standard.withStateWidth(rnn.wo().cols());
            case SoftmaxAttention _, LinearAttention _, MeanLayer _ -> standard;
        };
    }

    public Memory withWindow(int next) {
        return new Memory(next, lambda, stateWidth);
    }

    public Memory withLambda(double next) {
        return new Memory(window, next, stateWidth);
    }

    public Memory withStateWidth(int next) {
        return new Memory(window, lambda, next);
    }
}
