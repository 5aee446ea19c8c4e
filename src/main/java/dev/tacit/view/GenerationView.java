package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.Generation;
import dev.tacit.theory.Generation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A block that emits its output as the next token: with a new patch every token is exact; the patch of the first one
 * fails on the others.
 */
record GenerationView(Texts texts) implements View {
    private static final int MOST = 20;
    private static final Dial TOKENS = new Dial("tokens", 1, MOST, 10, true);

    @Override
    public String id() {
        return "generation";
    }

    @Override
    public List<Dial> dials() {
        return List.of(TOKENS);
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        boolean next =
                snapshot.block().outputWidth() == snapshot.block().layer().tokenWidth();
        return next && FigureCost.bearable(MOST * FigureCost.reading(snapshot));
    }

    @Override
    public Looks looks() {
        return Looks.CHOICES;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        int count = (int) turned(TOKENS, cursor);
        Context context = snapshot.scenario().context();
        Generation generation = Generation.of(snapshot.block(), context.tokens(), context.query(), count, scene.stop());
        List<Step> steps = generation.steps();
        Curves curves = new Curves(true);
        add(curves, scene.say("generation.none"), Role.REFERENCE, Style.DASHED, errors(steps, Step::none));
        add(curves, scene.say("generation.first"), Role.WARNING, Style.SOLID_MARKERS, errors(steps, Step::first));
        add(curves, scene.say("generation.own"), Role.DIRECT, Style.SOLID_MARKERS, errors(steps, Step::own));
        if (curves.isEmpty()) {
            return new Note(scene.say("missing.heading"), scene.say("generation.ended", 0), true);
        }
        Axis x = Axis.count(scene.axis("emitted"), 1, count);
        Axis y = Axis.log(scene.axis("epsilon"), curves.values());
        return new Lines(
                alt(scene, steps), x, y, curves.list(), List.of(), Lines.NO_TOKENS, note(scene, generation, curves));
    }

    private static String alt(Scene scene, List<Step> steps) {
        String own = scene.say("generation.alt", steps.size(), Numbers.brief(largest(steps, Step::own)));
        double first = largest(steps, Step::first);
        return steps.size() > 1 && first > 0
                ? own + " " + scene.say("generation.alt.first", Numbers.brief(first))
                : own;
    }

    private static void add(Curves curves, String name, Role role, Style style, Vector errors) {
        curves.add(name, role, style, Scene.count(1, errors.size()), errors);
    }

    private static Vector errors(List<Step> steps, ToDoubleFunction<Step> error) {
        return Epsilon.multiples(Vector.owning(steps.stream().mapToDouble(error).toArray()));
    }

    private static double largest(List<Step> steps, ToDoubleFunction<Step> error) {
        return steps.stream().mapToDouble(error).filter(Double::isFinite).max().orElse(0);
    }

    private static String note(Scene scene, Generation generation, Curves curves) {
        List<Step> steps = generation.steps();
        List<String> notes = new ArrayList<>();
        if (generation.ended()) {
            notes.add(scene.say("generation.ended", steps.size()));
        }
        if (steps.stream().anyMatch(step -> Double.isNaN(step.own()))) {
            notes.add(scene.say("generation.missing"));
        }
        double first = largest(steps, Step::first);
        if (steps.size() > 1 && first > 0) {
            notes.add(scene.say("generation.note", Numbers.brief(first)));
        }
        if (scene.snapshot().blocks().size() > 1) {
            notes.add(scene.say("generation.stack"));
        }
        if (curves.hasFloor()) {
            notes.add(scene.say("floor"));
        }
        return String.join(" ", notes);
    }
}
