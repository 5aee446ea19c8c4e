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
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.QuerySample;
import dev.tacit.theory.Sampling;
import dev.tacit.theory.StaticPatch;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One patch for all queries: exact for linear attention; for others the best for K queries, and its error on new ones.
 */
record StaticView(Texts texts) implements View {
    private static final Dial SEED = new Dial("seed", 1, 1000, 1, true);
    private static final int TESTS = 40;
    private static final int MOST_WIDTH = 128;
    private static final int MOST_QUERIES = 96;
    private static final int MOST_FITS = 24;
    private static final double WORK = 1.5e9;
    private static final double SMALLEST = 1e-17;

    @Override
    public String id() {
        return "static";
    }

    @Override
    public List<Dial> dials() {
        return List.of(SEED);
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        int m = snapshot.block().layer().outputWidth();
        return m <= MOST_WIDTH && FigureCost.reading(snapshot) * (queries(m) + TESTS) <= WORK;
    }

    /** The most queries that a patch is fitted to: about twice as many as it has directions for. */
    private static int queries(int width) {
        return Math.min(2 * width + 6, MOST_QUERIES);
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
        long seed = (long) turned(SEED, cursor);
        return figure(scene, seed);
    }

    private static Figure figure(Scene scene, long seed) {
        Snapshot snapshot = scene.snapshot();
        Context context = snapshot.scenario().context();
        int most = queries(snapshot.block().layer().outputWidth());
        QuerySample sample = QuerySample.of(
                snapshot.block(), context.tokens(), context.query(), new Sampling(seed, most + TESTS, scene.stop()));
        if (sample.shifts().times(scene.start().transpose()).maxAbs() == 0) {
            return new Note(scene.say("static.still.heading"), scene.say("static.still"), false);
        }
        return lines(scene, sample, most);
    }

    private static Lines lines(Scene scene, QuerySample sample, int most) {
        Matrix gauge = scene.start().gauge();
        QuerySample fresh = sample.part(most, most + TESTS);
        Optional<StaticPatch> exact = StaticPatch.exact(
                scene.snapshot().block(), scene.snapshot().scenario().context().tokens());
        int[] counts = counts(most);
        double[] own = new double[counts.length];
        double[] other = new double[counts.length];
        for (int k = 0; k < counts.length; k++) {
            RowBlocks.orStop(scene.stop());
            QuerySample fitted = sample.part(0, counts[k]);
            StaticPatch patch = StaticPatch.leastSquares(fitted);
            own[k] = error(patch, gauge, fitted);
            other[k] = error(patch, gauge, fresh);
        }
        Vector x = Vector.owning(IntStream.of(counts).asDoubleStream().toArray());
        Vector ends = Vector.of(1, most);
        Curves curves = new Curves(true)
                .add(scene.say("static.none"), Role.REFERENCE, Style.DASHED, ends, Vector.of(1, 1))
                .add(scene.say("static.own"), Role.DIRECT, Style.SOLID_MARKERS, x, Vector.owning(own))
                .add(scene.say("static.fresh"), Role.WARNING, Style.SOLID_MARKERS, x, Vector.owning(other));
        exact.map(patch -> error(patch, gauge, fresh))
                .map(level -> Vector.of(level, level))
                .ifPresent(level -> curves.add(scene.say("static.exact"), Role.TARGET, Style.DOTTED, ends, level));
        String last = Numbers.brief(other[counts.length - 1]);
        String note = scene.say(exact.isPresent() ? "static.note.exact" : "static.note", TESTS, last);
        return drawn(scene, curves, most, note);
    }

    private static Lines drawn(Scene scene, Curves curves, int most, String note) {
        Axis x = Axis.count(scene.axis("queries"), 1, most);
        Axis y = new Axis(scene.axis("relative.before"), Axis.Scale.LOG, SMALLEST, 1e3);
        String alt = scene.say("static.alt") + " " + note;
        return new Lines(alt, x, y, curves.list(), List.of(), Lines.NO_TOKENS, note);
    }

    /** How many queries patches are fitted to: all numbers, or evenly spread ones. */
    private static int[] counts(int most) {
        int fits = Math.min(most, MOST_FITS);
        return IntStream.range(0, fits)
                .map(k -> 1 + k * (most - 1) / Math.max(fits - 1, 1))
                .toArray();
    }

    private static double error(StaticPatch patch, Matrix gauge, QuerySample sample) {
        return Math.max(patch.error(gauge, sample), SMALLEST);
    }
}
