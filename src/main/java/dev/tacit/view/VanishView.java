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
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.theory.Vanishing;
import dev.tacit.theory.Vanishing.Cost;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What if the denominator is 0? f is scaled down to nothing: the update grows, the equality holds, at 0 both are gone.
 */
record VanishView(Texts texts) implements View {
    private static final int ZERO = 17;
    private static final long MANY = 4_000_000;
    private static final double SMALLEST = 1e-17;
    private static final Dial POWER = new Dial("power", 0, ZERO, 3, true);

    @Override
    public String id() {
        return "vanish";
    }

    @Override
    public List<String> choices() {
        return List.of("length", "error", "remedies");
    }

    @Override
    public List<Dial> dials() {
        return List.of(POWER);
    }

    @Override
    public Looks looks() {
        return Looks.CHOICES;
    }

    @Override
    public List<Offer> offers(Scenario scenario) {
        boolean helps = scenario.context().query().maxAbs() > 0;
        return scenario
                .model()
                .residual()
                .filter(_ -> helps)
                .map(model -> new Offer("residual", new Edit.SetModel(model)))
                .stream()
                .toList();
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        if (at(snapshot, 0).bias().norm() == 0 || at(snapshot, 1).bias().norm() == 0) {
            return scene.still();
        }
        int power = (int) turned(POWER, cursor);
        if (choice(cursor).equals("remedies")) {
            return new Remedies(scene, at(snapshot, scale(power)), power == ZERO ? "0" : Numbers.power(-power)).table();
        }
        if (snapshot.keptInput().maxAbs() == 0) {
            return banner(scene, "vanish.zero.own");
        }
        return power == ZERO ? banner(scene, "vanish.zero") : lines(scene, choice(cursor), power);
    }

    /** 10 to the power of -k; the last position of the dial is zero itself. */
    private static double scale(int power) {
        return power == ZERO ? 0 : StrictMath.pow(10, -power);
    }

    private static Vanishing at(Snapshot snapshot, double scale) {
        Vector query = snapshot.scenario().context().query();
        return Vanishing.of(
                snapshot.block().mlp(), snapshot.full(), snapshot.moved().reduced(), query, scale);
    }

    /** What still stands in for the context at zero. */
    private static Note banner(Scene scene, String key) {
        Vanishing at = at(scene.snapshot(), 0);
        StringBuilder body = new StringBuilder(scene.say(key));
        body.append(' ').append(remedy(scene, "bias", at.bias()));
        body.append(' ').append(remedy(scene, "joint", at.joint()));
        if (Double.isFinite(at.stream().norm())) {
            body.append(' ').append(remedy(scene, "stream", at.stream()));
        }
        return new Note(scene.say("missing.heading"), body.toString(), true);
    }

    private static String remedy(Scene scene, String name, Cost cost) {
        return scene.say("vanish.remedy." + name, Numbers.brief(cost.norm()));
    }

    private static Lines lines(Scene scene, String choice, int power) {
        boolean lengths = choice.equals("length");
        Curves curves = lengths ? lengths(scene) : errors(scene);
        Axis x = new Axis(scene.axis("tau"), Axis.Scale.LOG, SMALLEST, 1);
        Axis y = lengths
                ? Axis.log(scene.axis("change"), curves.values())
                : new Axis(scene.axis("relative"), Axis.Scale.LOG, SMALLEST, 10);
        String tau = Numbers.power(-power);
        Mark mark = new Mark(scale(power), "τ = " + tau, Role.STEP);
        Cost now = at(scene.snapshot(), scale(power)).weights();
        String norm = Numbers.brief(now.norm());
        String note = lengths
                ? scene.say("vanish.note.length", norm, Epsilon.multiple(now.residual()))
                : scene.say("vanish.note.error", Numbers.brief(Vanishing.RIDGE));
        String alt = scene.say("vanish.alt." + choice, tau, norm);
        return new Lines(alt, x, y, curves.list(), List.of(mark), Lines.NO_TOKENS, note);
    }

    private static Curves lengths(Scene scene) {
        return curves(scene, steps(scene), Cost::norm);
    }

    private static Curves errors(Scene scene) {
        List<Vanishing> steps = steps(scene);
        return curves(scene, steps, cost -> Math.max(cost.residual(), SMALLEST))
                .add(
                        scene.say("vanish.ridged"),
                        Role.WARNING,
                        Style.DASHED,
                        of(steps, Vanishing::scale),
                        of(steps, step -> step.ridged().residual()));
    }

    /** From the smallest scale to 1, fewer where the weights are many. */
    private static List<Vanishing> steps(Scene scene) {
        long weights = (long) scene.start().rows()
                * (scene.start().cols() + scene.snapshot().block().outputWidth());
        int stride = weights > MANY ? 4 : 1;
        return IntStream.rangeClosed(0, (ZERO - 1) / stride)
                .mapToObj(k -> at(scene.snapshot(), scale(ZERO - 1 - k * stride)))
                .toList();
    }

    private static Curves curves(Scene scene, List<Vanishing> steps, ToDoubleFunction<Cost> value) {
        Vector x = of(steps, Vanishing::scale);
        Vector stream = of(steps, step -> value.applyAsDouble(step.stream()));
        Vector bias = of(steps, step -> value.applyAsDouble(step.bias()));
        Vector joint = of(steps, step -> value.applyAsDouble(step.joint()));
        Vector weights = of(steps, step -> value.applyAsDouble(step.weights()));
        return new Curves(true)
                .add(scene.say("vanish.stream"), Role.CONTEXT, Style.SOLID, x, stream)
                .add(scene.say("vanish.bias"), Role.NEUTRAL, Style.DASHED, x, bias)
                .add(scene.say("vanish.joint"), Role.NEUTRAL, Style.SOLID, x, joint)
                .add(scene.say("vanish.weights"), Role.DIRECT, Style.SOLID_MARKERS, x, weights);
    }

    private static Vector of(List<Vanishing> steps, ToDoubleFunction<Vanishing> value) {
        return Vector.owning(steps.stream().mapToDouble(value).toArray());
    }
}
