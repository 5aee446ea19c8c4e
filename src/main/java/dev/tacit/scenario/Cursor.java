package dev.tacit.scenario;

import java.util.Map;

/**
 * What is being looked at: {@code step} i of 0..n, the hovered token (0..n-1, n for the query, -1 for none) and the
 * choice made in each view that offers one, by view id. Saved with the scenario, never undone.
 */
public record Cursor(int step, int hovered, Map<String, String> choices) {
    /** No token is hovered. */
    public static final int NONE = -1;

    public Cursor {
        choices = Map.copyOf(choices);
    }

    /** Where a context of n tokens is looked at first: where something has happened and more is to come. */
    public static Cursor opening(int n) {
        return at(Math.ceilDiv(n, 3));
    }

    /** The cursor at a step, nothing hovered, every view at its default. */
    public static Cursor at(int step) {
        return new Cursor(step, NONE, Map.of());
    }
}
