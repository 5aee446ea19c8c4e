package dev.tacit.figure;

import java.util.List;

/**
 * Curves. {@code tokenAt} says which token belongs to x: token = round(x) + tokenAt, or no token if it is
 * {@link #NO_TOKENS}. {@code note} is a line under the picture (a floor of a log axis, say) or empty.
 */
public record Lines(String alt, Axis x, Axis y, List<Series> series, List<Mark> marks, int tokenAt, String note)
        implements Figure {
    /** The x axis does not count tokens. */
    public static final int NO_TOKENS = Integer.MIN_VALUE;

    public Lines {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
    }

    @Override
    public boolean drawable() {
        return x.drawable() && y.drawable();
    }
}
