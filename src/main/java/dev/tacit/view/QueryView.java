package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Mark;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.NearQuery;
import dev.tacit.theory.QueryDependence;
import dev.tacit.theory.QueryDependence.Other;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The patch made for x, used at a query that moves away from it: it fails, and u and v of a new one turn. */
record QueryView(Texts texts) implements View {
    private static final int FAR = 3;
    private static final Dial DISTANCE = new Dial("distance", 0, FAR, 1, false);
    private static final Dial SEED = new Dial("seed", 1, 1000, 1, true);
    private static final int MOST = 31;
    private static final int LEAST = 5;
    private static final double WORK = 4e8;

    @Override
    public String id() {
        return "query";
    }

    @Override
    public List<String> choices() {
        return List.of("error", "turn");
    }

    @Override
    public List<Dial> dials() {
        return List.of(DISTANCE, SEED);
    }

    @Override
    public Looks looks() {
        return Looks.CHOICES;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        Optional<Note> none = scene.unpatched();
        if (none.isPresent()) {
            return none.get();
        }
        return lines(scene, choice(cursor).equals("error"), turned(DISTANCE, cursor), (long) turned(SEED, cursor));
    }

    private Figure lines(Scene scene, boolean error, double distance, long seed) {
        Vector x = distances(scene);
        List<Other> others = scene.find(
                id(),
                seed,
                () -> DoubleStream.of(x.toArray())
                        .mapToObj(far -> at(scene, far, seed))
                        .toList());
        Curves curves = error ? errors(scene, x, others) : turns(scene, x, others);
        if (curves.isEmpty()) {
            return new Note(scene.say("undrawable.heading"), scene.say("undrawable.body"), true);
        }
        Axis linear = Axis.linear(scene.axis("relative"), curves.values());
        Axis y = error
                ? new Axis(linear.label(), linear.scale(), 0, Math.max(linear.max(), 0.1))
                : new Axis(scene.axis("cosine"), Axis.Scale.LINEAR, -1.05, 1.05);
        Axis across = new Axis(scene.axis("distance"), Axis.Scale.LINEAR, 0, FAR);
        Other now = at(scene, distance, seed);
        String note = scene.say(
                error ? "query.note.error" : "query.note.turn",
                Numbers.brief(distance),
                Numbers.brief(error ? now.old() : now.cosineU()),
                Numbers.brief(error ? now.none() : now.cosineV()),
                Epsilon.multiple(now.fresh()));
        List<Mark> marks = List.of(new Mark(distance, "x′", Role.STEP));
        return new Lines(scene.say("query.alt") + " " + note, across, y, curves.list(), marks, Lines.NO_TOKENS, note);
    }

    private static Curves errors(Scene scene, Vector x, List<Other> others) {
        return new Curves(false)
                .add(scene.say("query.none"), Role.REFERENCE, Style.DASHED, x, of(others, Other::none))
                .add(scene.say("query.old"), Role.DIRECT, Style.SOLID_MARKERS, x, of(others, Other::old))
                .add(scene.say("query.fresh"), Role.TARGET, Style.SOLID, x, of(others, Other::fresh));
    }

    private static Curves turns(Scene scene, Vector x, List<Other> others) {
        return new Curves(false)
                .add(scene.say("query.u"), Role.DIRECT, Style.SOLID_MARKERS, x, of(others, Other::cosineU))
                .add(scene.say("query.v"), Role.QUERY, Style.DASHED, x, of(others, Other::cosineV));
    }

    private static Vector of(List<Other> others, ToDoubleFunction<Other> value) {
        return Vector.owning(others.stream().mapToDouble(value).toArray());
    }

    /** The query moved by a number of its own lengths, or of ones where it is zero. */
    private static Other at(Scene scene, double distance, long seed) {
        RowBlocks.orStop(scene.stop());
        Snapshot snapshot = scene.snapshot();
        Context context = snapshot.scenario().context();
        Vector query = context.query();
        double unit = query.maxAbs() == 0 ? 1 : query.norm();
        Vector other = query.plus(NearQuery.direction(query, seed).times(distance * unit));
        return new QueryDependence(
                        snapshot.block(), context.tokens(), snapshot.scenario().kept(), snapshot.moved())
                .at(other);
    }

    /** Fewer where reading the context is much work. */
    private static Vector distances(Scene scene) {
        Matrix w = scene.start();
        double once = FigureCost.reading(scene.snapshot())
                + 8.0 * w.rows() * (w.cols() + scene.snapshot().block().outputWidth());
        int count = (int) Math.clamp(WORK / once, LEAST, MOST);
        return Scene.count(0, count - 1).times((double) FAR / (count - 1));
    }
}
