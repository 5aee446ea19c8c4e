package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The length of each step: ‖ΔW_{i+1} - ΔW_i‖ at i + 1, with a line that falls like 1/i. */
record ConvergenceView(Texts texts) implements View {
    @Override
    public String id() {
        return "convergence";
    }

    @Override
    public List<String> choices() {
        return List.of("log", "linear", "loglog");
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        String choice = choice(cursor);
        Vector steps = Scene.count(1, scene.n());
        Curves curves = new Curves(!choice.equals("linear"));
        double level = level(snapshot.direct().incrementNorms());
        if (level > 0) {
            curves.add(scene.say("convergence.reference"), Role.REFERENCE, Style.DASHED, steps, falling(level, steps));
        }
        curves.add(
                scene.say("convergence.product"),
                Role.PRODUCT,
                Style.SOLID,
                steps,
                snapshot.product().updateNorms());
        curves.add(
                scene.say("convergence.direct"),
                Role.DIRECT,
                Style.SOLID_MARKERS,
                steps,
                snapshot.direct().incrementNorms());
        if (curves.isEmpty()) {
            return new Note(scene.say("missing.heading"), scene.missing(), true);
        }
        return lines(scene, choice, curves);
    }

    private static Lines lines(Scene scene, String choice, Curves curves) {
        List<Vector> values = curves.values();
        String label = scene.axis(
                curves.list().stream().anyMatch(curve -> curve.role() == Role.DIRECT)
                        ? "increment"
                        : "increment.product");
        Axis y = choice.equals("linear") ? Axis.linear(label, values) : Axis.log(label, values);
        Axis x = choice.equals("loglog") && scene.n() > 2
                ? new Axis(scene.axis("step"), Axis.Scale.LOG, 1, scene.n())
                // The one step in the middle, where its points are seen whole.
                : Axis.count(scene.axis("step"), 0, Math.max(2, scene.n()));
        List<String> notes = new ArrayList<>();
        notes.add(scene.missingBriefly());
        if (curves.hasFloor()) {
            notes.add(scene.say("floor"));
        }
        notes.add(scene.say("convergence.note"));
        String note = String.join(" ", notes).strip();
        return new Lines(alt(scene, curves), x, y, curves.list(), Marks.on(x, scene.marks()), -1, note);
    }

    private static String alt(Scene scene, Curves curves) {
        List<String> parts = new ArrayList<>();
        parts.add(scene.say("convergence.alt", scene.n()));
        for (Series curve : curves.list()) {
            if (curve.role() != Role.REFERENCE) {
                String first = Numbers.brief(curve.y().get(0));
                String last = Numbers.brief(Curves.last(curve.y()));
                parts.add(scene.say("curve.alt", curve.name(), first, last));
            }
        }
        parts.add(scene.missing());
        return String.join(" ", parts).strip();
    }

    /** The median of i ‖ΔW_i - ΔW_{i-1}‖ over the steps that move anything; 0 if none does. */
    private static double level(Vector increments) {
        double[] scaled = new double[increments.size()];
        int count = 0;
        for (int i = 0; i < scaled.length; i++) {
            if (increments.get(i) > 0) {
                scaled[count++] = (i + 1) * increments.get(i);
            }
        }
        Arrays.sort(scaled, 0, count);
        return count == 0 ? 0 : scaled[count / 2];
    }

    private static Vector falling(double level, Vector steps) {
        double[] values = new double[steps.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = level / steps.get(i);
        }
        return Vector.owning(values);
    }
}
