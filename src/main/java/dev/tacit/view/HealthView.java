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
import java.util.Optional;
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
        Curves errors = single ? floats(scene, scene.find(id(), last, () -> Floats.of(scene, last))) : doubles(scene);
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

    /** The errors of both dynamics in floats; none of the direct one where it does not exist. */
    private record Floats(Vector product, Optional<Vector> direct) {
        static Floats of(Scene scene, int last) {
            Snapshot snapshot = scene.snapshot();
            FeedForward mlp = snapshot.block().mlp();
            int end = Math.min(last, snapshot.product().lastStep());
            boolean exists = snapshot.direct().degenerate().isEmpty();
            return new Floats(
                    SinglePrecision.product(mlp, snapshot.suffix(), end),
                    exists ? Optional.of(SinglePrecision.direct(mlp, snapshot.prefix(), last)) : Optional.empty());
        }
    }

    /** Beside those of the product in doubles. */
    private static Curves floats(Scene scene, Floats floats) {
        Curves errors = new Curves(true);
        add(errors, scene.say("health.product.float32"), Role.PRODUCT, Style.SOLID, floats.product);
        floats.direct.ifPresent(
                direct -> add(errors, scene.say("health.direct.float32"), Role.DIRECT, Style.SOLID, direct));
        Vector product = scene.snapshot().product().residuals();
        add(errors, scene.say("health.product.double"), Role.PRODUCT, Style.DOTTED, product);
        return errors;
    }

    private static Curves doubles(Scene scene) {
        Curves errors = new Curves(true);
        Vector product = scene.snapshot().product().residuals();
        Vector direct = scene.snapshot().direct().residuals();
        add(errors, scene.say("health.product"), Role.PRODUCT, Style.SOLID, product);
        add(errors, scene.say("health.direct"), Role.DIRECT, Style.SOLID, direct);
        return errors;
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
