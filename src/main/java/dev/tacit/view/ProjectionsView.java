package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Direct or product? Both as projections of one row of W onto a set at every step: parallel sets with a moving target,
 * or sets that are turned by the moving input and keep their target (Kaczmarz).
 */
record ProjectionsView(Texts texts) implements View {
    /** Up to so many times as large, both are drawn on one scale. */
    private static final double COMPARABLE = 4;

    private static final double ROOM = 0.14;

    @Override
    public String id() {
        return "projections";
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        RowPlane plane = RowPlane.of(scene);
        boolean direct = snapshot.direct().degenerate().isEmpty();
        boolean product = snapshot.product().lastStep() > 0;
        if (!direct && !product) {
            return new Note(scene.say("missing.heading"), scene.missing(), true);
        }
        double one = direct ? reach(plane.direct()) : 0;
        double other = reach(plane.product());
        if (one == 0 && other == 0) {
            return new Note(scene.say("endpoints.still.heading"), scene.say("projections.still"), false);
        }
        boolean shared = Math.max(one, other) <= COMPARABLE * Math.min(one, other) || one == 0 || other == 0;
        List<Panel> panels = List.of(direct(plane, scene, shared), product(plane, scene, shared));
        String alt = panels.stream().map(panel -> panel.figure().alt()).collect(Collectors.joining(" "));
        return new Panels(alt, panels, 2);
    }

    private static Panel direct(RowPlane plane, Scene scene, boolean shared) {
        Vector f = scene.prefix().row(0);
        RowSteps steps = new RowSteps(scene, Role.DIRECT, plane.direct(), plane.axes(), _ -> f);
        return scene.snapshot()
                .direct()
                .degenerate()
                .map(missing -> new Panel(scene.say("projections.direct", scene.input()), scene.missing(missing)))
                .orElseGet(() -> panel(plane, steps, "direct", shared));
    }

    private static Panel product(RowPlane plane, Scene scene, boolean shared) {
        RowSteps steps = new RowSteps(scene, Role.PRODUCT, plane.product(), plane.axes(), scene.suffix()::row);
        return panel(plane, steps, "product", shared);
    }

    private static Panel panel(RowPlane plane, RowSteps steps, String key, boolean shared) {
        Scene scene = steps.scene();
        boolean both = shared && scene.snapshot().direct().degenerate().isEmpty();
        List<Matrix> seen = both ? List.of(plane.direct(), plane.product()) : List.of(steps.path());
        double reach = seen.stream().mapToDouble(ProjectionsView::reach).max().orElse(0);
        String row = Integer.toString(plane.row() + 1);
        boolean query = scene.prefix().row(0).norm() > 0;
        Axis x =
                axis(scene.say(query ? "projections.along" : "projections.across", row, scene.input()), seen, 0, reach);
        Axis y = axis(scene.say("projections.beside"), seen, 1, reach);
        int m = plane.axes().cols();
        String width = scene.say("projections.note." + (m == 1 ? "line" : m == 2 ? "exact" : "seen"));
        String scale = shared ? "" : " " + scene.say("projections.note.scale");
        String note = scene.say("projections.note." + key, scene.input()) + scale + " " + width;
        Vector now = steps.path().row(Math.min(scene.step(), steps.path().rows() - 1));
        String alt = scene.say(
                "projections.alt." + key, row, Integer.toString(scene.step()), Numbers.brief(now.norm()), note);
        return new Panel(scene.say("projections." + key, scene.input()), steps.figure(x, y, alt, note));
    }

    /** The larger extent of a path. */
    private static double reach(Matrix path) {
        return Math.max(extent(path.column(0)), extent(path.column(1)));
    }

    private static double extent(Vector values) {
        return max(values) + max(values.times(-1));
    }

    private static double max(Vector values) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.size(); i++) {
            largest = Math.max(largest, values.get(i));
        }
        return largest;
    }

    private static Axis axis(String label, List<Matrix> seen, int column, double reach) {
        double low = 0;
        double high = 0;
        for (Matrix path : seen) {
            low = Math.min(low, -max(path.column(column).times(-1)));
            high = Math.max(high, max(path.column(column)));
        }
        return new Axis(label, Axis.Scale.LINEAR, low - ROOM * reach, high + ROOM * reach);
    }
}
