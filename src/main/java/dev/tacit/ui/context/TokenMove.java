package dev.tacit.ui.context;

import dev.tacit.scenario.Context;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Limits;
import dev.tacit.tensor.Vector;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tokens that are moved together in the plane of two coordinates: always counted from where they began, so that a drag
 * there and back gives the very numbers it started from.
 */
record TokenMove(Map<Integer, Vector> start, int across, int up) {
    TokenMove {
        start = Map.copyOf(start);
    }

    /** The tokens {@code indices} (n is the query) of a context, as they stand. */
    static TokenMove of(Context context, Collection<Integer> indices, int across, int up) {
        Map<Integer, Vector> start = new LinkedHashMap<>();
        for (int index : indices) {
            start.put(index, value(context, index));
        }
        return new TokenMove(start, across, up);
    }

    /** Token {@code index} of a context, n for the query. */
    static Vector value(Context context, int index) {
        return index == context.n() ? context.query() : context.tokens().get(index);
    }

    /** The edit that puts them this far from their start. */
    Edit by(double dx, double dy) {
        Map<Integer, Vector> moved = new LinkedHashMap<>();
        start.forEach((index, value) -> moved.put(index, shifted(value, dx, dy)));
        return new Edit.SetTokens(moved);
    }

    private Vector shifted(Vector value, double dx, double dy) {
        Vector along = dx == 0 ? value : value.with(across, moved(value.get(across), dx));
        return dy == 0 || up == across ? along : along.with(up, moved(along.get(up), dy));
    }

    /** What the mouse does stays within what can be typed. */
    private static double moved(double from, double by) {
        return Math.abs(from) > Limits.TYPED ? from : Math.clamp(from + by, -Limits.TYPED, Limits.TYPED);
    }

    /** A token at (x, y) that is zero in its other coordinates. */
    static Vector at(int width, List<Integer> axes, double x, double y) {
        return Vector.zero(width).with(axes.getLast(), moved(0, y)).with(axes.getFirst(), moved(0, x));
    }
}
