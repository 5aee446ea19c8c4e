package dev.tacit.view.study;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Heat.HeatLabels;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.study.QueryMap;
import dev.tacit.study.StudyResult;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.view.Curves;
import dev.tacit.view.Epsilon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The loss on both sides of the equality while blocks learn. */
final class LossPictures {
    private LossPictures() {}

    /** All steps, with the lines that a loss can be compared with. */
    static Figure losses(StudyScene scene) {
        Curves curves = curves(scene);
        List<Vector> values = new ArrayList<>(curves.values());
        values.add(Vector.of(0));
        return scene.lines(steps(scene), Axis.linear(scene.axis("loss"), values), curves);
    }

    /** The last steps, on the scale of their differences. */
    static Figure late(StudyScene scene) {
        Curves all = curves(scene);
        int last = last(scene);
        int from = Math.floorDiv(3 * last, 5);
        Curves late = new Curves(false);
        for (Series series : all.list()) {
            if (series.role() != Role.NEUTRAL) {
                Vector x = tail(series.x(), series.x(), from);
                late.add(series.name(), series.role(), series.style(), x, tail(series.x(), series.y(), from));
            }
        }
        Axis x = Axis.count(scene.axis("training"), from, last);
        return scene.lines(x, Axis.linear(scene.axis("loss"), late.values()), late);
    }

    /** The entries of {@code values} from step {@code from} on. */
    private static Vector tail(Vector steps, Vector values, int from) {
        return Vector.owning(IntStream.range(0, steps.size())
                .filter(i -> steps.get(i) >= from)
                .mapToDouble(values::get)
                .toArray());
    }

    private static Curves curves(StudyScene scene) {
        RegressionTask task = task(scene.result());
        Curves curves = new Curves(false);
        Bands bands = new Bands(scene, curves)
                .level(scene.say("zero"), Role.NEUTRAL, Style.DASHED, task.zeroLoss())
                .level(scene.say("floor"), Role.REFERENCE, Style.DASHED, task.oneStepLoss())
                .level(scene.say("least"), Role.NEUTRAL, Style.SOLID, task.leastSquaresLoss());
        curves.add(
                scene.say("losses.training"),
                Role.CONTEXT,
                Style.SOLID,
                scene.at("training"),
                scene.summary("training").mean());
        bands.mean(scene.say("losses.full"), Role.DIRECT, "full")
                .dashes(scene.say("losses.patched"), Role.TARGET, "patched");
        return curves;
    }

    /** How far the two sides are apart, on a log axis, with the spacing of doubles and the level of 32-bit floats. */
    static Figure difference(StudyScene scene) {
        Curves curves = new Curves(true);
        new Bands(scene, curves)
                .level(scene.say("float"), Role.REFERENCE, Style.DASHED, 1e-7)
                .level(scene.say("epsilon"), Role.NEUTRAL, Style.DASHED, Epsilon.VALUE)
                .mean(scene.say("difference"), Role.DIRECT, "difference");
        return scene.lines(steps(scene), Axis.log(scene.axis("prediction.difference"), curves.values()), curves);
    }

    /** The squared error of every query (x₁, x₂) on one context, both sides, and how far they are apart. */
    static Figure map(StudyScene scene) {
        Matrix full = scene.square(0, "map.full");
        Matrix patched = scene.square(0, "map.patched");
        double limit = full.maxAbs() > 0 ? full.maxAbs() : 1;
        Matrix difference = absolute(full.minus(patched));
        double least = difference.maxAbs() > 0 ? difference.maxAbs() : Epsilon.VALUE;
        List<Panel> panels = List.of(
                new Panel(scene.say("losses.full"), map(scene, full, limit)),
                new Panel(scene.say("losses.patched"), map(scene, patched, limit)),
                new Panel(scene.say("losses-map.difference"), map(scene, difference, least)));
        String alt = scene.say("losses-map.alt", Numbers.brief(limit), Numbers.brief(difference.maxAbs()));
        return new Panels(alt + " " + scene.remark(), panels, 3);
    }

    private static Heat map(StudyScene scene, Matrix values, double limit) {
        int size = values.rows();
        List<String> across =
                IntStream.range(0, size).mapToObj(i -> coordinate(i, size)).toList();
        HeatLabels labels = new HeatLabels("x₂", "x₁", scene.axis("loss"), "", across.reversed(), across);
        return scene.heat(values, limit, false, labels);
    }

    private static String coordinate(int index, int size) {
        return Numbers.fixed(QueryMap.coordinate(index, size), 1);
    }

    private static Matrix absolute(Matrix values) {
        double[] entries = values.toArray();
        for (int i = 0; i < entries.length; i++) {
            entries[i] = Math.abs(entries[i]);
        }
        return Matrix.owning(values.rows(), values.cols(), entries);
    }

    /** The task of a result. */
    private static RegressionTask task(StudyResult result) {
        return new RegressionTask(
                result.settings().count("inputs"), result.settings().count("n"), 0, 1);
    }

    private static Axis steps(StudyScene scene) {
        return Axis.count(scene.axis("training"), 0, last(scene));
    }

    private static int last(StudyScene scene) {
        Vector steps = scene.at("full");
        return (int) steps.get(steps.size() - 1);
    }
}
