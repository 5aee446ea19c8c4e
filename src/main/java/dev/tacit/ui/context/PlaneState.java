package dev.tacit.ui.context;

import dev.tacit.figure.paint.Box;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Scenario;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the plane looks at the context: which two coordinates, which part of them, and the rectangle being drawn. The
 * part that is shown stays while a drag holds it, and once the user has zoomed until it is fitted again.
 */
final class PlaneState {
    /** The coordinates to the right and upwards. */
    private record Pair(int across, int up) {}

    private final ContextModel model;
    private @Nullable Pair wanted;
    private Pair shown;
    private Viewport view = new Viewport(new Span(-1, 1), new Span(-1, 1), new Box(0, 0, 1, 1));
    private boolean held;
    private boolean zoomed;
    private @Nullable Box band;

    PlaneState(ContextModel model) {
        this.model = model;
        shown = pair();
        fit();
    }

    int across() {
        return shown.across;
    }

    int up() {
        return shown.up;
    }

    Viewport view() {
        return view;
    }

    /** Shows coordinates {@code x} and {@code y} whenever the tokens have them, all tokens in sight. */
    void axes(int x, int y) {
        wanted = new Pair(x, y);
        shown = pair();
        fit();
    }

    /** The two coordinates that the user chose, if there are such; else the first and the last. */
    private Pair pair() {
        int d = model.context().d();
        Pair chosen = wanted;
        return chosen != null && Math.max(chosen.across, chosen.up) < d ? chosen : new Pair(0, d - 1);
    }

    /** Shows all tokens. */
    void fit() {
        zoomed = false;
        view = view.fitted(points());
    }

    /** The context has changed. */
    void follow() {
        Pair now = pair();
        if (!now.equals(shown)) {
            shown = now;
            fit();
        } else if (!held && !zoomed) {
            view = view.keeping(points());
        }
    }

    /** While held, the part that is shown does not change by itself. */
    void hold(boolean now) {
        held = now;
        if (!now) {
            follow();
        }
    }

    void zoom(double factor, double px, double py) {
        zoomed = true;
        view = view.zoomed(factor, px, py);
    }

    void in(Box box) {
        view = view.in(box);
    }

    void band(@Nullable Box now) {
        band = now;
    }

    PlanePoints points() {
        return PlanePoints.of(model.context(), shown.across, shown.up);
    }

    /** The token under a pixel, n for the query, {@link PlanePoints#NOTHING} if there is none. */
    int under(double px, double py) {
        return points().nearest(view, px, py, 11);
    }

    PlaneScene scene() {
        Scenario scenario = model.scenario();
        Context context = scenario.context();
        Axes axes = model.axes().get();
        Set<Integer> selection = model.session().selection();
        int hovered = model.session().cursorProperty().get().hovered();
        List<String> names = List.of(axes.name(shown.across), axes.name(shown.up));
        return new PlaneScene(context, scenario.moved(), points(), view, names, selection, hovered, band);
    }
}
