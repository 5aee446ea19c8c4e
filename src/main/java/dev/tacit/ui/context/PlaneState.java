package dev.tacit.ui.context;

import dev.tacit.figure.paint.Box;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Scenario;
import java.util.List;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/**
 * How the plane looks at the context: which two coordinates, which part of them, and the rectangle being drawn. The
 * part that is shown stays while a drag holds it, and once the user has zoomed until it is fitted again.
 */
final class PlaneState {
    private final ContextModel model;
    private int across;
    private int up;
    private int width;
    private Viewport view = new Viewport(new Span(-1, 1), new Span(-1, 1), new Box(0, 0, 1, 1));
    private boolean held;
    private boolean zoomed;
    private @Nullable Box band;

    PlaneState(ContextModel model) {
        this.model = model;
        axes(0, model.context().d() - 1);
    }

    int across() {
        return across;
    }

    int up() {
        return up;
    }

    Viewport view() {
        return view;
    }

    /** Shows coordinates {@code x} and {@code y}, all tokens in sight. */
    void axes(int x, int y) {
        int last = model.context().d() - 1;
        width = last + 1;
        across = Math.clamp(x, 0, last);
        up = Math.clamp(y, 0, last);
        fit();
    }

    /** Shows all tokens. */
    void fit() {
        zoomed = false;
        view = view.fitted(points());
    }

    /** The context has changed. */
    void follow() {
        int d = model.context().d();
        if (Math.max(across, up) >= d || (across == up && d > 1 && d != width)) {
            axes(0, model.context().d() - 1);
        } else if (!held && !zoomed) {
            view = view.keeping(points());
        }
        width = d;
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
        return PlanePoints.of(model.context(), across, up);
    }

    /** The token under a pixel, n for the query, {@link PlanePoints#NOTHING} if there is none. */
    int under(double px, double py) {
        return points().nearest(view, px, py, 11);
    }

    PlaneScene scene() {
        Scenario scenario = model.scenario();
        Context context = scenario.context();
        Axes axes = model.axes().get();
        ObservableSet<Integer> selection = model.session().selection();
        int hovered = model.session().cursorProperty().get().hovered();
        List<String> names = List.of(axes.name(across), axes.name(up));
        return new PlaneScene(context, scenario.moved(), points(), view, names, selection, hovered, band);
    }
}
