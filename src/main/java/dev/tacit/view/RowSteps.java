package dev.tacit.view;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Plane;
import dev.tacit.figure.Plane.Arrow;
import dev.tacit.figure.Plane.Dot;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The steps of one dynamics on one row of W: the set of each step as a line, the row going to it at right angles. The
 * set of step i has the normal {@code inputs} of i, seen along {@code axes}, and goes through point i of {@code path}.
 */
record RowSteps(Scene scene, Role role, Matrix path, Matrix axes, IntFunction<Vector> inputs) {
    private static final int PALE = 6;
    private static final int BEHIND = 150;

    /** How long the line of a set is, in units of the picture: it goes over every edge. */
    private static final double LONG = 8;

    /** The step that is looked at, or the last one there is. */
    private int now() {
        return Math.min(scene.step(), last());
    }

    private int last() {
        return path.rows() - 1;
    }

    Plane figure(Axis x, Axis y, String alt, String note) {
        double reach = LONG * Math.max(x.max() - x.min(), y.max() - y.min());
        List<Series> lines = new ArrayList<>();
        add(lines, "before", Role.REFERENCE, Style.DOTTED, sets(Math.max(0, now() - PALE), now(), reach));
        add(lines, "last", Role.QUERY, Style.DOTTED, sets(last(), last() + 1, reach));
        add(lines, "now", Role.STEP, Style.DASHED, sets(now(), now() + 1, reach));
        Matrix walked = path.rows(Math.max(0, now() - BEHIND), now() + 1);
        lines.add(new Series(scene.say("projections.row"), role, Style.SOLID, walked.column(0), walked.column(1)));
        return new Plane(alt, x, y, lines, dots(), arrows(), note);
    }

    private void add(List<Series> lines, String key, Role lineRole, Style style, Matrix points) {
        if (points.rows() > 0) {
            String name = scene.say("projections." + key, Integer.toString(now()));
            lines.add(new Series(name, lineRole, style, points.column(0), points.column(1)));
        }
    }

    /** The sets of some steps as lines across the picture, with gaps between them. */
    private Matrix sets(int from, int to, double reach) {
        List<Vector> points = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Vector normal = axes.times(inputs.apply(i));
            double size = normal.norm();
            // A set that has no normal in this plane is no line in it.
            if (size > 1e-9 * inputs.apply(i).norm()) {
                Vector along =
                        Vector.of(-normal.get(1) / size, normal.get(0) / size).times(reach);
                points.add(path.row(i).minus(along));
                points.add(path.row(i).plus(along));
                points.add(Vector.of(Double.NaN, Double.NaN));
            }
        }
        return Matrix.ofRows(points.subList(0, Math.max(0, points.size() - 1)), 2);
    }

    private List<Dot> dots() {
        List<Dot> dots = new ArrayList<>();
        for (int i = Math.max(1, now() - BEHIND); i < now(); i++) {
            boolean lit = i - 1 == scene.hovered();
            dots.add(dot(i, lit ? scene.token(i - 1) : "", Role.CONTEXT, lit));
        }
        dots.add(dot(0, scene.say("projections.start"), Role.REFERENCE, false));
        if (last() > 0) {
            String end = last() == scene.n()
                    ? scene.say("projections.end")
                    : scene.say("projections.stop", Integer.toString(last()));
            dots.add(dot(last(), end, role, false));
        }
        dots.add(dot(now(), "i = " + now(), Role.STEP, false));
        return dots;
    }

    private Dot dot(int step, String label, Role dotRole, boolean lit) {
        int token = dotRole == Role.CONTEXT ? step - 1 : -1;
        return new Dot(path.get(step, 0), path.get(step, 1), label, dotRole, token, lit);
    }

    private List<Arrow> arrows() {
        if (now() == 0) {
            return List.of();
        }
        Vector from = path.row(now() - 1);
        Vector to = path.row(now());
        return List.of(new Arrow(from.get(0), from.get(1), to.get(0), to.get(1), "", Role.STEP));
    }
}
