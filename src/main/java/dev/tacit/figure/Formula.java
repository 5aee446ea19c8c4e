package dev.tacit.figure;

import java.util.List;

/** Typeset lines, each a formula in LaTeX with a caption in words. */
public record Formula(String alt, List<Line> lines) implements Figure {
    public Formula {
        lines = List.copyOf(lines);
    }

    /** One line; {@code lit} if the cursor's step is about it. */
    public record Line(String caption, String latex, boolean lit) {}
}
