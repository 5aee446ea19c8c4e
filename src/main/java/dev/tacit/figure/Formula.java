package dev.tacit.figure;

import java.util.List;
import java.util.regex.Pattern;

/** Typeset lines, each a formula in LaTeX with a caption in words. */
public record Formula(String alt, List<Line> lines) implements Figure {
    public Formula {
        lines = List.copyOf(lines);
    }

    /**
     * One line; {@code lit} if the cursor's step is about it. A quad after a comma parts what says different things.
     */
    public record Line(String caption, String latex, boolean lit) {
        private static final Pattern QUAD = Pattern.compile("(?<=,)\\\\quad *");

        /** The parts between which the line can be broken. */
        public List<String> parts() {
            return List.of(QUAD.split(latex));
        }
    }
}
