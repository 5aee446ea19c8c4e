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
import dev.tacit.model.FeedForward;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.AffineFamily;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.RelativeError;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** All changes of W with the same output: how long they are along one direction B with B f = 0; Γ is the shortest. */
record FamilyView(Texts texts) implements View {
    private static final int REACH = 3;
    private static final Dial ALONG = new Dial("along", -REACH, REACH, 1, false);
    private static final Dial SEED = new Dial("seed", 1, 1000, 1, true);

    @Override
    public String id() {
        return "family";
    }

    @Override
    public List<Dial> dials() {
        return List.of(ALONG, SEED);
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
        return AffineFamily.of(snapshot.moved().update().orElseThrow(), (long) turned(SEED, cursor))
                .<Figure>map(family -> lines(scene, family, turned(ALONG, cursor)))
                .orElseGet(() -> new Note(scene.say("family.one.heading"), scene.say("family.one"), false));
    }

    private static Lines lines(Scene scene, AffineFamily family, double along) {
        double length = family.shortest().norm();
        Vector fine = spread(60);
        Vector coarse = spread(24);
        Curves curves = new Curves(false)
                .add(
                        scene.say("family.curve"),
                        Role.REFERENCE,
                        Style.DASHED,
                        fine,
                        each(fine, s -> length * StrictMath.hypot(1, s)))
                .add(scene.say("family.members"), Role.DIRECT, Style.MARKERS, coarse, each(coarse, family::norm));
        addProduct(scene, length, curves);
        Axis x = new Axis(scene.axis("family"), Axis.Scale.LINEAR, -REACH, REACH);
        Axis y = Axis.linear(scene.axis("family.norm"), curves.values());
        Axis whole = new Axis(y.label(), y.scale(), 0, y.max());
        List<Mark> marks = along == 0
                ? List.of(new Mark(0, scene.say("family.shortest"), Role.STEP))
                : List.of(new Mark(0, scene.say("family.shortest"), Role.DIRECT), new Mark(along, "Γ + B", Role.STEP));
        String note = note(scene, family, along);
        return new Lines(scene.say("family.alt") + " " + note, x, whole, curves.list(), marks, Lines.NO_TOKENS, note);
    }

    /** Where the product dynamics ends is another member, in a direction of its own. */
    private static void addProduct(Scene scene, double length, Curves curves) {
        Snapshot snapshot = scene.snapshot();
        double gap = snapshot.product().gap() / length;
        if (snapshot.moved().movedCount() == scene.n() && gap > 0.01 && gap <= REACH) {
            Matrix end = snapshot.product().weights(scene.n()).orElseThrow();
            Vector norm = Vector.of(end.minus(scene.start()).norm());
            curves.add(scene.say("family.product"), Role.PRODUCT, Style.MARKERS, Vector.of(gap), norm);
        }
    }

    private static String note(Scene scene, AffineFamily family, double along) {
        Equivalence moved = scene.snapshot().moved();
        FeedForward mlp = scene.snapshot().block().mlp();
        Matrix member = family.member(along);
        Vector output = moved.reduced().output(mlp.with(mlp.w().plus(member)), moved.biasDelta());
        return scene.say(
                "family.note",
                Numbers.brief(family.shortest().norm()),
                Numbers.brief(Math.abs(along) * family.shortest().norm()),
                Numbers.brief(member.norm()),
                Epsilon.multiple(RelativeError.of(output, moved.full())),
                family.dimension());
    }

    private static Vector spread(int parts) {
        return Vector.owning(DoubleStream.iterate(-REACH, s -> s + 2.0 * REACH / parts)
                .limit(parts + 1L)
                .toArray());
    }

    private static Vector each(Vector x, DoubleUnaryOperator f) {
        return Vector.owning(DoubleStream.of(x.toArray()).map(f).toArray());
    }
}
