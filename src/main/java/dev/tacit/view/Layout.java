package dev.tacit.view;

import java.util.List;

/**
 * A named choice of views that answer one kind of question (text {@code layout.ID}): {@code grid} stands in the middle
 * of the window, {@code reasons} beside it.
 */
public record Layout(String id, List<String> grid, List<String> reasons) {
    /** The layout beside which a block is trained. */
    public static final String LEARNING = "learning";

    public Layout {
        grid = List.copyOf(grid);
        reasons = List.copyOf(reasons);
    }

    /** The layouts that ship, the first one at the start. */
    public static List<Layout> all() {
        return List.of(
                new Layout(
                        "update", List.of("update", "path", "convergence", "product"), List.of("formula", "equality")),
                new Layout(
                        "dynamics",
                        List.of("projections", "convergence", "invariance", "health"),
                        List.of("losses", "spectrum")),
                new Layout("geometry", List.of("plane", "family", "line", "sites"), List.of("vanish", "path")),
                new Layout("stack", List.of("map", "tower", "tokens", "whole"), List.of("blocks", "rank")),
                new Layout("honesty", List.of("null", "query", "order", "kinds"), List.of("shares", "generation")),
                new Layout(LEARNING, List.of("update", "path", "convergence", "static"), List.of()));
    }
}
