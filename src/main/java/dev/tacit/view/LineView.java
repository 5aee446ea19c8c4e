package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Mark;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.OneDimension;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** The simplest case: W is a slope, and tokens tip a line about the origin. A picture of numbers of its own. */
record LineView(Texts texts) implements View {
    private static final int MOST_TOKENS = 60;
    private static final Dial SLOPE = new Dial("slope", -2, 2, 1, false);
    private static final Dial ALONE = new Dial("alone", -2, 2, 1, false);
    private static final Dial TARGET = new Dial("target", -2, 2, 1.6, false);
    private static final Dial SPREAD = new Dial("spread", 0, 3, 1, false);

    @Override
    public String id() {
        return "line";
    }

    @Override
    public List<String> choices() {
        return List.of("line", "slopes");
    }

    @Override
    public List<Dial> dials() {
        return List.of(SLOPE, ALONE, TARGET, SPREAD);
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
        double slope = turned(SLOPE, cursor);
        OneDimension one = OneDimension.of(
                slope,
                turned(ALONE, cursor),
                turned(TARGET, cursor),
                turned(SPREAD, cursor),
                Math.min(scene.n(), MOST_TOKENS));
        int step = Math.min(scene.step(), one.n());
        return choice(cursor).equals("slopes")
                ? slopes(scene, one, step)
                : new LinePicture(scene, one, slope, step).plane();
    }

    private static Lines slopes(Scene scene, OneDimension one, int step) {
        Vector steps = Scene.count(0, one.n());
        Curves direct = new Curves(false)
                .add(scene.say("line.direct"), Role.DIRECT, Style.SOLID, steps, each(one.n(), one::directSlope));
        Curves both = new Curves(false)
                .add(scene.say("line.product"), Role.PRODUCT, Style.SOLID, steps, each(one.n(), one::productSlope));
        direct.list().forEach(curve -> both.add(curve.name(), curve.role(), curve.style(), curve.x(), curve.y()));
        List<Mark> marks = List.of(new Mark(step, "i = " + step, Role.STEP));
        Axis whole = Axis.linear("", both.values());
        Axis near = Axis.linear("", direct.isEmpty() ? both.values() : direct.values());
        double span = near.max() - near.min();
        double low = Math.max(whole.min(), near.min() - 2 * span);
        double high = Math.min(whole.max(), near.max() + 2 * span);
        Axis y = new Axis(scene.axis("slope"), Axis.Scale.LINEAR, low, high);
        Axis x = Axis.count(scene.axis("step"), 0, one.n());
        boolean beyond = whole.max() > high || whole.min() < low;
        String note = direct.isEmpty() ? scene.say("line.missing") : beyond ? scene.say("line.beyond") : "";
        return new Lines(scene.say("line.slopes"), x, y, both.list(), marks, Lines.NO_TOKENS, note);
    }

    private static Vector each(int n, IntFunction<OptionalDouble> slope) {
        double[] values = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            values[i] = slope.apply(i).orElse(Double.NaN);
        }
        return Vector.owning(values);
    }
}
