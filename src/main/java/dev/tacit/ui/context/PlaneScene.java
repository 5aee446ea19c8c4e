package dev.tacit.ui.context;

import dev.tacit.figure.paint.Box;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Moved;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the plane shows at one moment: points, the part of the plane, names of its two axes, and what is lit. The band
 * is there while a rectangle is drawn with the mouse.
 */
record PlaneScene(
        Context context,
        Moved moved,
        PlanePoints points,
        Viewport view,
        List<String> names,
        Set<Integer> selection,
        int hovered,
        @Nullable Box band) {
    PlaneScene {
        names = List.copyOf(names);
    }

    int n() {
        return context.n();
    }

    /** The name of point {@code index}: a token's label, x for the query. */
    String label(int index) {
        return index == n() ? "x" : context.label(index);
    }

    double pixelX(int index) {
        return view.pixelX(points.xs()[index]);
    }

    double pixelY(int index) {
        return view.pixelY(points.ys()[index]);
    }
}
