package dev.tacit.figure;

import java.util.List;

/** Several figures in a grid, row by row. */
public record Panels(String alt, List<Panel> panels, int columns) implements Figure {
    public Panels {
        panels = List.copyOf(panels);
    }

    /** One figure with its title. */
    public record Panel(String title, Figure figure) {}
}
