package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Bars;
import dev.tacit.figure.Bars.BarSeries;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.Degenerate;
import dev.tacit.theory.Equivalence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The equality T_W(C, x) = T_{W+ΔW(Y)}(C \ Y, x), component by component, and what comes out without the update. */
record EqualityView(Texts texts) implements View {
    private static final int MOST_OUTPUTS = 8;

    @Override
    public String id() {
        return "equality";
    }

    @Override
    public Looks looks() {
        return Looks.CHOICES;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        Equivalence moved = snapshot.moved();
        int outputs = Math.min(moved.full().size(), MOST_OUTPUTS);
        List<BarSeries> series = new ArrayList<>();
        series.add(new BarSeries(scene.say("equality.full"), Role.TARGET, first(moved.full(), outputs)));
        if (moved.patched().size() > 0) {
            String words = scene.say(moved.biasDelta().size() == 0 ? "equality.patched" : "equality.patched.bias");
            series.add(new BarSeries(words, Role.DIRECT, first(moved.patched(), outputs)));
        }
        series.add(new BarSeries(scene.say("equality.unpatched"), Role.REFERENCE, first(moved.unpatched(), outputs)));
        List<String> groups = IntStream.rangeClosed(1, outputs)
                .mapToObj(j -> scene.say("equality.output", Integer.toString(j)))
                .toList();
        Axis y = around(Axis.linear("", series.stream().map(BarSeries::values).toList()));
        String note = note(scene, moved);
        String some = moved.full().size() > outputs
                ? " " + scene.say("invariance.some", outputs, moved.full().size())
                : "";
        return new Bars(scene.say("equality.alt", count(scene, moved)) + " " + note, y, groups, series, note + some);
    }

    private static String note(Scene scene, Equivalence moved) {
        if (moved.update().isEmpty()) {
            return scene.sentence(new Degenerate(Degenerate.Kind.MOVED, -1));
        }
        String error = Numbers.brief(moved.residual());
        return scene.say("equality.note", count(scene, moved), error, Epsilon.multiple(moved.residual()));
    }

    private static String count(Scene scene, Equivalence moved) {
        return scene.say("equality.moved", moved.movedCount(), scene.n());
    }

    private static Vector first(Vector vector, int count) {
        return Vector.owning(Arrays.copyOf(vector.toArray(), count));
    }

    /** The axis with zero on it. */
    private static Axis around(Axis axis) {
        return new Axis(axis.label(), axis.scale(), Math.min(0, axis.min()), Math.max(0, axis.max()));
    }
}
