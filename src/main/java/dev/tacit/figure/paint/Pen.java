package dev.tacit.figure.paint;

import java.util.List;

/** How a line is drawn; joins and ends are round, dashes end flat. */
public record Pen(Ink ink, double width, Dash dash) {
    /** The patterns of a line. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED;

        /** The lengths of dash and gap for a line of this width; empty for a solid line. */
        public List<Double> lengths(double width) {
            return switch (this) {
                case SOLID -> List.of();
                case DASHED -> List.of(4 * width, 2.5 * width);
                case DOTTED -> List.of(width, 2 * width);
            };
        }
    }

    /** A solid line. */
    public static Pen solid(Ink ink, double width) {
        return new Pen(ink, width, Dash.SOLID);
    }
}
