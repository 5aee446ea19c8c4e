package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Mark;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.model.BlockForm;
import dev.tacit.model.LayerKind;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.DecayExponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Do vanishing steps mean learning? The lengths of the steps of all seven kinds of layer, on the same tokens or on
 * random ones, with the law that fits them: those that average fall like 1/i, untrained as they are, the others do not.
 */
record KindsView(Texts texts) implements View {
    @Override
    public String id() {
        return "kinds";
    }

    @Override
    public List<String> choices() {
        return List.of("context", "random");
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        return KindSteps.fits(snapshot);
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        boolean own = choice(cursor).equals("context");
        Map<LayerKind, Vector> all = scene.find(id(), own, () -> lengths(KindSteps.of(snapshot), own));
        List<Vector> values = List.copyOf(all.values());
        if (values.stream().noneMatch(KindsView::moves)) {
            return new Note(scene.say("kinds.none.heading"), scene.say("kinds.none"), true);
        }
        int count = values.getFirst().size();
        String fit = scene.say(own ? "kinds.fit" : "kinds.fit.random", Integer.toString(from(count)));
        Shared shared = new Shared(scene, own, fit, across(scene, count, own), Axis.log("", values));
        List<Panel> panels = new ArrayList<>();
        all.forEach((kind, lengths) -> panels.add(panel(shared, kind, lengths)));
        String slopes = panels.stream().map(Panel::title).collect(Collectors.joining("; "));
        return new Panels(scene.say("kinds.alt", fit, slopes, note(scene, own)), panels, 4);
    }

    private static Map<LayerKind, Vector> lengths(KindSteps steps, boolean own) {
        return own ? steps.ofContext() : steps.ofRandomContexts();
    }

    /** What all panels share: whether they are of the context, how the law was fitted, and the axes. */
    private record Shared(Scene scene, boolean own, String fit, Axis x, Axis y) {}

    private static Panel panel(Shared shared, LayerKind kind, Vector lengths) {
        Scene scene = shared.scene;
        Curves curves = curves(scene, lengths, shared.fit);
        String title = title(scene, kind, lengths);
        if (curves.isEmpty()) {
            return new Panel(title, new Note(scene.say("kinds.none.heading"), scene.say("kinds.none.one"), false));
        }
        List<Mark> marks = shared.own ? Marks.on(shared.x, scene.marks()) : List.of();
        // The last panel is the widest: it has room for words.
        boolean last = kind == LayerKind.RNN;
        String note = last ? note(scene, shared.own) : "";
        int token = shared.own ? -1 : Lines.NO_TOKENS;
        return new Panel(title, new Lines(title, shared.x, shared.y, curves.list(), marks, token, note));
    }

    private static boolean moves(Vector lengths) {
        return Arrays.stream(lengths.toArray()).anyMatch(length -> length > 0);
    }

    private static String note(Scene scene, boolean own) {
        boolean normed = scene.snapshot().block().form() == BlockForm.PRE_LN;
        return scene.say(normed ? "kinds.note.normed" : own ? "kinds.note.context" : "kinds.note.random");
    }

    private static Axis across(Scene scene, int count, boolean own) {
        boolean some = own && count < scene.n();
        String label = some ? scene.say("kinds.first", Integer.toString(count)) : scene.axis("step");
        return count > 2 ? new Axis(label, Axis.Scale.LOG, 1, count) : Axis.count(label, 0, count);
    }

    private static String title(Scene scene, LayerKind kind, Vector lengths) {
        String slope = DecayExponent.fit(lengths, from(lengths.size()))
                .map(law -> Numbers.fixed(Math.rint(100 * law.exponent()) / 100 + 0.0, 2))
                .orElse("");
        boolean own = kind == scene.snapshot().block().layer().kind();
        return scene.say(own ? "kinds.own" : "kinds.panel", kind.id(), slope).strip();
    }

    /** The lengths, the law that fits them, and one that falls like 1/i from the same point. */
    private static Curves curves(Scene scene, Vector lengths, String fit) {
        int count = lengths.size();
        Curves curves =
                new Curves(true).add(scene.axis("increment"), Role.DIRECT, Style.SOLID, Scene.count(1, count), lengths);
        Optional<DecayExponent> law = DecayExponent.fit(lengths, from(count));
        law.ifPresent(fitted -> {
            int from = from(count);
            Vector ends = Vector.of(from, count);
            double first = fitted.at(from);
            Vector reference = Vector.of(first, first * from / count);
            curves.add(scene.say("convergence.reference"), Role.REFERENCE, Style.DASHED, ends, reference);
            curves.add(fit, Role.TARGET, Style.DOTTED, ends, Vector.of(first, fitted.at(count)));
        });
        return curves;
    }

    /** From which step on the law is fitted: the first ones are not yet it. */
    private static int from(int count) {
        return Math.clamp(count / 4, 1, 10);
    }
}
