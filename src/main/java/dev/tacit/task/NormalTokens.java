package dev.tacit.task;

/** Tokens and query with independent standard normal entries. */
public record NormalTokens(int n, int d, long seed) implements Task {
    @Override
    public Prompt draw() {
        throw new UnsupportedOperationException();
    }
}
