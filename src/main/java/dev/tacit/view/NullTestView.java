package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.NullTest;
import java.util.List;

/**
 * The null test: the full input g is replaced by random vectors, and the identity holds just as well, so that its
 * exactness says nothing about learning.
 */
record NullTestView(Texts texts) implements View {
    private static final int DRAWS = 100;
    private static final Dial SEED = new Dial("seed", 1, 1000, 1, true);

    @Override
    public String id() {
        return "null";
    }

    @Override
    public List<Dial> dials() {
        return List.of(SEED);
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
        NullTest test =
                NullTest.of(snapshot.block(), snapshot.prefix(), (long) turned(SEED, cursor), DRAWS, scene.stop());
        if (test.residuals().size() == 0) {
            return new Note(scene.say("missing.heading"), scene.missing(), true);
        }
        Vector random = Epsilon.multiples(test.residuals());
        Vector own = Epsilon.multiples(Vector.of(test.own(), test.own()));
        Axis x = Axis.count(scene.axis("draw"), 1, DRAWS);
        Axis y = Axis.linear(scene.axis("epsilon"), List.of(random, own));
        List<Series> series = List.of(
                new Series(scene.say("null.random"), Role.NEUTRAL, Series.Style.MARKERS, Scene.count(1, DRAWS), random),
                new Series(scene.say("null.own"), Role.DIRECT, Series.Style.DASHED, Vector.of(1, DRAWS), own));
        String worst = Numbers.brief(test.residuals().maxAbs());
        String note = scene.say("null.note", worst);
        return new Lines(scene.say("null.alt", DRAWS, worst), x, y, series, List.of(), Lines.NO_TOKENS, note);
    }
}
