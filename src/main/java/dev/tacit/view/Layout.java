package dev.tacit.view;

import java.util.List;

/**
 * A named choice of views that answer one kind of question (text {@code layout.ID}): {@code grid} stands in the middle
 * of the window, {@code reasons} beside it.
 */
public record Layout(String id, List<String> grid, List<String> reasons) {
    public Layout {
        grid = List.copyOf(grid);
        reasons = List.copyOf(reasons);
    }

    /** The layouts that ship, the first one at the start. */
    public static List<Layout> all() {
        List<String> why = List.of("formula", "equality");
        return List.of(
                new Layout("update", List.of("update", "path", "convergence", "product"), why),
                new Layout("dynamics", List.of("convergence", "invariance", "product", "endpoints"), why),
                new Layout("geometry", List.of("path", "endpoints", "factors", "weights"), why),
                new Layout("stack", List.of("update", "attention", "convergence", "steps"), why),
                new Layout("honesty", List.of("attention", "convergence", "endpoints", "invariance"), why));
    }
}
