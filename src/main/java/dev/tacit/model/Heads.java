package dev.tacit.model;

/** R attention heads of width e. */
public record Heads(int count, int width) {
    /** R e, the width of all heads together. */
    public int total() {
        return count * width;
    }
}
