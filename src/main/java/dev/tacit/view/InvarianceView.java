package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.model.Reading;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.RelativeError;
import dev.tacit.theory.ReversedFactors;
import java.util.ArrayList;
import java.util.List;

/**
 * The product dynamics keeps the output while tokens are absorbed: T_{W_i}(c_{i+1}..c_n, x) = T_{W_0}(C, x). With the
 * factors on the wrong side it does not.
 */
record InvarianceView(Texts texts) implements View {
    private static final int MOST_OUTPUTS = 3;
    private static final int MOST_STEPS = 400;

    @Override
    public String id() {
        return "invariance";
    }

    @Override
    public List<String> choices() {
        return List.of("right", "left");
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        Vector steps = spread(scene.n());
        Matrix unchanged = scene.find(id() + ".unchanged", steps, () -> unchanged(scene, steps));
        boolean left = choice(cursor).equals("left");
        if (left && !FigureCost.bearable(FigureCost.factors(snapshot))) {
            return new Note(scene.say("product.wide.heading"), scene.say("invariance.long"), false);
        }
        Matrix reversed = left ? scene.find(id(), "left", () -> reversed(scene)) : Matrix.zero(0, 0);
        int outputs = target(scene).size();
        List<Panel> panels = new ArrayList<>();
        for (int j = 0; j < Math.min(outputs, MOST_OUTPUTS); j++) {
            panels.add(output(scene, j, left ? reversed.column(j) : Vector.zero(0), steps, unchanged.column(j)));
        }
        panels.add(error(scene, reversed));
        String wrong = left ? " " + scene.say("invariance.left") : "";
        return new Panels(alt(scene, outputs) + wrong, panels, 4);
    }

    private static Matrix reversed(Scene scene) {
        Snapshot snapshot = scene.snapshot();
        return ReversedFactors.outputs(
                snapshot.block().mlp(), snapshot.suffix(), snapshot.product().lastStep(), scene.stop());
    }

    private static Panel output(Scene scene, int index, Vector reversed, Vector steps, Vector unchanged) {
        int n = scene.n();
        double target = target(scene).get(index);
        Vector kept = scene.snapshot().product().outputs().column(index);
        Curves curves = new Curves(false)
                .add(scene.say("invariance.unchanged"), Role.REFERENCE, Style.DOTTED, steps, unchanged)
                .add(
                        scene.say("invariance.reversed"),
                        Role.WARNING,
                        Style.SOLID_MARKERS,
                        Scene.count(0, reversed.size() - 1),
                        reversed)
                .add(scene.say("invariance.kept"), Role.PRODUCT, Style.SOLID, Scene.count(0, n), kept)
                .add(
                        scene.say("invariance.target"),
                        Role.TARGET,
                        Style.DASHED,
                        Vector.of(0, n),
                        Vector.of(target, target));
        String title = scene.say("invariance.output", Integer.toString(index + 1));
        Axis y = Axis.linear("", curves.values());
        String alt = scene.say("invariance.output.alt", Integer.toString(index + 1), Numbers.brief(target));
        return new Panel(title, new Lines(alt, scene.stepAxis(), y, curves.list(), scene.marks(), -1, ""));
    }

    private static Panel error(Scene scene, Matrix reversed) {
        boolean left = reversed.rows() > 0;
        Vector residuals = scene.snapshot().product().residuals().times(1 / Epsilon.VALUE);
        String own = scene.say(left ? "invariance.kept" : "invariance.error");
        Curves curves = new Curves(left).add(own, Role.PRODUCT, Style.SOLID, Scene.count(0, scene.n()), residuals);
        if (left) {
            double[] errors = reversed.rowList().stream()
                    .mapToDouble(output -> RelativeError.of(output, target(scene)) / Epsilon.VALUE)
                    .toArray();
            Vector steps = Scene.count(0, errors.length - 1);
            String name = scene.say("invariance.reversed");
            curves.add(name, Role.WARNING, Style.SOLID_MARKERS, steps, Vector.owning(errors));
        }
        Axis y = left ? Axis.log("", curves.values()) : Axis.linear("", curves.values());
        String title = scene.say("invariance.error");
        return new Panel(title, new Lines(title, scene.stepAxis(), y, curves.list(), scene.marks(), -1, ""));
    }

    /** Steps 0..n, or evenly spread ones. */
    private static Vector spread(int n) {
        int count = Math.min(n, MOST_STEPS);
        double[] steps = new double[count + 1];
        for (int k = 0; k <= count; k++) {
            steps[k] = Math.floorDiv((long) n * k, count);
        }
        return Vector.owning(steps);
    }

    /** T_{W_0}(c_{i+1}..c_n, x): what comes out without the update, when only the rest is read. */
    private static Matrix unchanged(Scene scene, Vector steps) {
        Reading suffix = scene.snapshot().suffix();
        return scene.snapshot()
                .block()
                .outputs(new Reading(at(suffix.mlpInput(), steps), at(suffix.residualStream(), steps)));
    }

    private static Matrix at(Matrix rows, Vector steps) {
        List<Vector> some = new ArrayList<>();
        for (int k = 0; k < steps.size(); k++) {
            some.add(rows.row((int) steps.get(k)));
        }
        return Matrix.ofRows(some, rows.cols());
    }

    /** T_{W_0}(C, x) of the block that has the dynamics, the first one. */
    private static Vector target(Scene scene) {
        return scene.snapshot().moved().full();
    }

    private static String alt(Scene scene, int outputs) {
        Vector residuals = scene.snapshot().product().residuals();
        double worst = 0;
        for (int i = 0; i < residuals.size(); i++) {
            worst = Double.isFinite(residuals.get(i)) ? Math.max(worst, residuals.get(i)) : worst;
        }
        String shown = outputs > MOST_OUTPUTS ? " " + scene.say("invariance.some", MOST_OUTPUTS, outputs) : "";
        return (scene.missingProduct() + " " + scene.say("invariance.alt", Epsilon.multiple(worst)) + shown).strip();
    }
}
