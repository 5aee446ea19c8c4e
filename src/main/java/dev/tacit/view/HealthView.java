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
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.model.FeedForward;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.SinglePrecision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The health of the product dynamics: relative errors of its outputs by step, in doubles or in 32-bit floats, below
 * what rounding times κ = max ‖W_i‖ ‖s_i‖ / ‖t‖ allows; and κ_i itself.
 */
record HealthView(Texts texts) implements View {
    private static final double WORK = 3e7;
    private static final double LARGE = 1e4;

    @Override
    public String id() {
        return "health";
    }

    @Override
    public List<String> choices() {
        return List.of("double", "float32");
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        boolean single = choice(cursor).equals("float32");
        FeedForward mlp = snapshot.block().mlp();
        int last = single ? (int) Math.min(scene.n(), WORK / SinglePrecision.work(mlp)) : scene.n();
        if (last < 1) {
            return new Note(scene.say("health.large.heading"), scene.say("health.large"), false);
        }
        Curves errors = new Curves(true);
        measure(scene, errors, single ? last : 0);
        Vector steps = snapshot.product().series().steps();
        Vector kappa = snapshot.product().amplifications();
        String size = scene.say(single ? "health.size.float32" : "health.size.double");
        double unit = single ? SinglePrecision.ROUNDING : Epsilon.VALUE / 2;
        errors.add(size, Role.WARNING, Style.DASHED, steps, soFar(kappa).times(unit));
        Curves gauge = new Curves(true).add("κᵢ", Role.PRODUCT, Style.SOLID, steps, kappa);
        List<Panel> panels = new ArrayList<>();
        panels.add(errors(scene, errors, single, last));
        if (!gauge.isEmpty()) {
            panels.add(gauge(scene, gauge, kappa.maxAbs()));
        }
        String alt = panels.stream().map(panel -> panel.figure().alt()).collect(Collectors.joining(" "));
        return new Panels((scene.missing() + " " + alt).strip(), panels, 2);
    }

    /** The errors in floats up to a step and, beside them, those of the product in doubles; or all those in doubles. */
    private static void measure(Scene scene, Curves errors, int floats) {
        Snapshot snapshot = scene.snapshot();
        FeedForward mlp = snapshot.block().mlp();
        Vector product = snapshot.product().residuals();
        if (floats == 0) {
            add(errors, scene.say("health.product"), Role.PRODUCT, Style.SOLID, product);
            add(
                    errors,
                    scene.say("health.direct"),
                    Role.DIRECT,
                    Style.SOLID,
                    snapshot.direct().residuals());
            return;
        }
        int end = Math.min(floats, snapshot.product().lastStep());
        Vector single = SinglePrecision.product(mlp, snapshot.suffix(), end);
        add(errors, scene.say("health.product.float32"), Role.PRODUCT, Style.SOLID, single);
        if (snapshot.direct().degenerate().isEmpty()) {
            Vector direct = SinglePrecision.direct(mlp, snapshot.prefix(), floats);
            add(errors, scene.say("health.direct.float32"), Role.DIRECT, Style.SOLID, direct);
        }
        add(errors, scene.say("health.product.double"), Role.PRODUCT, Style.DOTTED, product);
    }

    /** From step 1 on: before it both sides are the same computation. */
    private static void add(Curves errors, String name, Role role, Style style, Vector values) {
        Vector from = Vector.owning(Arrays.copyOfRange(values.toArray(), 1, values.size()));
        errors.add(name, role, style, Scene.count(1, from.size()), from);
    }

    private static Panel errors(Scene scene, Curves curves, boolean single, int last) {
        List<String> notes = new ArrayList<>();
        notes.add(scene.missingBriefly());
        if (last < scene.n()) {
            notes.add(scene.say("health.first", Integer.toString(last), Integer.toString(scene.n())));
        }
        notes.add(scene.say(single ? "health.note.float32" : "health.note.double"));
        if (curves.hasFloor()) {
            notes.add(scene.say("floor"));
        }
        String title = scene.say("health.error");
        Axis y = Axis.log("", curves.values());
        String note = String.join(" ", notes).strip();
        String alt = title + ". "
                + curves.list().stream()
                        .map(curve -> scene.say("health.most", curve.name(), most(curve)))
                        .collect(Collectors.joining(" "))
                + " " + note;
        return new Panel(title, new Lines(alt, scene.stepAxis(), y, curves.list(), scene.marks(), -1, note));
    }

    private static String most(Series curve) {
        return Numbers.brief(Arrays.stream(curve.y().toArray())
                .filter(Double::isFinite)
                .max()
                .orElse(0));
    }

    private static Panel gauge(Scene scene, Curves curves, double worst) {
        String note = scene.say(worst < LARGE ? "health.kappa.good" : "health.kappa.bad", Numbers.brief(worst));
        String title = scene.say("health.kappa");
        Axis y = Axis.log("", curves.values());
        return new Panel(title, new Lines(note, scene.stepAxis(), y, curves.list(), scene.marks(), -1, note));
    }

    /** The largest number up to each: an early error stays. */
    private static Vector soFar(Vector values) {
        double[] largest = values.toArray();
        for (int k = 1; k < largest.length; k++) {
            largest[k] = Math.max(largest[k], largest[k - 1]);
        }
        return Vector.owning(largest);
    }
}
