package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Bars;
import dev.tacit.figure.Bars.BarSeries;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.figure.Role;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rank one or rank n? The singular values of W_i - W_0 of both dynamics: one of the direct total, at most min(i, m, H)
 * of the product's.
 */
record SpectrumView(Texts texts) implements View {
    private static final int MOST = 32;
    private static final double WORK = 1e7;

    /** Below this share of the weights a singular value is rounding. */
    private static final double ROUNDING = 1e-12;

    @Override
    public String id() {
        return "spectrum";
    }

    @Override
    public List<String> choices() {
        return List.of("log", "linear");
    }

    @Override
    public boolean fits(Snapshot snapshot) {
        Matrix w = snapshot.block().mlp().w();
        return (double) w.rows() * w.cols() * w.cols() <= WORK;
    }

    @Override
    public Looks looks() {
        return Looks.STEP;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        Optional<Vector> direct = total(scene, "direct");
        Optional<Vector> product = total(scene, "product");
        if (direct.isEmpty() && product.isEmpty()) {
            return Missing.of(scene, "product");
        }
        if (count(direct) + count(product) == 0) {
            String step = Integer.toString(scene.step());
            return new Note(scene.say("spectrum.none.heading"), scene.say("spectrum.none", step), false);
        }
        return bars(scene, direct, product, choice(cursor).equals("log"));
    }

    /** The singular values of W_i - W_0, without those that are rounding. */
    private static Optional<Vector> total(Scene scene, String dynamics) {
        return WeightPick.updates(scene.snapshot(), dynamics)
                .apply(scene.step())
                .map(total -> {
                    double[] values = total.gauge().singularValues().toArray();
                    double least = ROUNDING * (scene.start().norm() + total.norm());
                    return Vector.owning(
                            Arrays.stream(values).filter(value -> value > least).toArray());
                });
    }

    private static int count(Optional<Vector> values) {
        return values.map(Vector::size).orElse(0);
    }

    private static Bars bars(Scene scene, Optional<Vector> direct, Optional<Vector> product, boolean log) {
        int most = Math.min(scene.start().rows(), scene.start().cols());
        int shown = Math.min(most, MOST);
        List<BarSeries> series = new ArrayList<>();
        direct.ifPresent(values ->
                series.add(new BarSeries(scene.say("spectrum.direct"), Role.DIRECT, padded(values, shown, log))));
        product.ifPresent(values ->
                series.add(new BarSeries(scene.say("spectrum.product"), Role.PRODUCT, padded(values, shown, log))));
        List<Vector> values = series.stream().map(BarSeries::values).toList();
        String label = scene.axis("singular");
        Axis y = log ? lower(Axis.log(label, values)) : Axis.linear(label, values);
        List<String> groups =
                IntStream.rangeClosed(1, shown).mapToObj(SpectrumView::name).toList();
        String note = note(scene, direct, product, Math.min(most, scene.step()));
        String some = shown < most ? " " + scene.say("spectrum.some", shown, most) : "";
        return new Bars(note + " " + label, y, groups, series, note + some);
    }

    /** σ with its number below. */
    private static String name(int index) {
        StringBuilder name = new StringBuilder("σ");
        Integer.toString(index).chars().forEach(digit -> name.append((char) (digit - '0' + '₀')));
        return name.toString();
    }

    private static String note(Scene scene, Optional<Vector> direct, Optional<Vector> product, int bound) {
        List<String> notes = new ArrayList<>();
        notes.add(scene.missingBriefly());
        direct.ifPresent(values -> notes.add(scene.say("spectrum.note.direct", rank(values))));
        product.ifPresent(
                values -> notes.add(scene.say("spectrum.note.product", rank(values), Integer.toString(bound))));
        return String.join(" ", notes).strip();
    }

    private static String rank(Vector values) {
        return Integer.toString(values.size());
    }

    /** The first values, then zeros: no bar on a log axis. */
    private static Vector padded(Vector values, int count, boolean log) {
        double[] padded = new double[count];
        Arrays.fill(padded, log ? Double.NaN : 0);
        System.arraycopy(values.toArray(), 0, padded, 0, Math.min(count, values.size()));
        return Vector.owning(padded);
    }

    /** With room for the smallest bar. */
    private static Axis lower(Axis axis) {
        return new Axis(axis.label(), axis.scale(), axis.min() / 3, axis.max());
    }
}
