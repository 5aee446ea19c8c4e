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
}
