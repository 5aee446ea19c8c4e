package dev.tacit.figure;

import dev.tacit.tensor.Vector;

/** A named sequence of points; NaN leaves a gap. */
public record Series(String name, Role role, Style style, Vector x, Vector y) {
    /** How it is drawn: dashes and markers repeat what the colour says. */
    public enum Style {
        SOLID,
        DASHED,
        DOTTED,
        MARKERS,
        SOLID_MARKERS
    }
}
