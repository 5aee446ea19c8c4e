package dev.tacit.figure;

import java.util.List;

/** A table of words and numbers; {@code litRow} is lit, or -1. */
public record TableFigure(String alt, List<String> headers, List<List<String>> rows, int litRow) implements Figure {
    public TableFigure {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}
