package dev.tacit.theory;

/**
 * Where no weight update exists: the MLP input f vanishes while W (g - f) does not. {@code step} is -1 if it has none.
 */
public record Degenerate(Kind kind, int step) {
    /** Which of the four statements fails. */
    public enum Kind {
        DIRECT,
        PRODUCT,
        MOVED,
        BLOCK
    }
}
