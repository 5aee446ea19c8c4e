package dev.tacit.view.study;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.study.Group;
import dev.tacit.study.Summary;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DecayExponent;
import dev.tacit.view.Curves;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the length of the steps falls along the context. */
final class ConvergencePictures {
    /** The first step that the paper shows. */
    private static final int FIRST = 3;

    private static final List<Role> ROLES =
            List.of(Role.DIRECT, Role.QUERY, Role.WARNING, Role.HOVER, Role.MOVED, Role.PRODUCT, Role.CONTEXT);

    private ConvergencePictures() {}

    /** As in the paper: a linear axis, the mean and its standard error, and also median and quartiles. */
    static Figure linear(StudyScene scene, String group) {
        Vector steps = scene.at(group);
        Summary summary = scene.summary(group);
        Curves curves = new Curves(false);
        new Bands(scene, curves).mean(scene.say("mean"), Role.DIRECT, group).median(Role.PRODUCT, group);
        double[] scaled = IntStream.range(0, steps.size())
                .mapToDouble(i -> steps.get(i) * summary.mean().get(i))
                .skip(FIRST - 1)
                .sorted()
                .toArray();
        double level = scaled[scaled.length / 2];
        String name = scene.say("convergence.law", Numbers.brief(level));
        curves.add(name, Role.REFERENCE, Style.DASHED, steps, law(steps, level, -1));
        Curves late = from(curves);
        Axis x = Axis.count(scene.axis("step"), 0, steps.size());
        return scene.lines(x, Axis.linear(scene.axis("increment"), late.values()), late);
    }

    /** Trained and untrained on log axes, with the exponents. */
    static Figure law(StudyScene scene) {
        Curves curves = new Curves(true);
        for (String group : List.of("trained", "untrained")) {
            Role role = group.equals("trained") ? Role.DIRECT : Role.CONTEXT;
            curves.add(
                    scene.say("convergence." + group, slope(scene, group)),
                    role,
                    Style.SOLID,
                    scene.at(group),
                    scene.summary(group).mean());
            curves.add(
                    scene.say("convergence." + group + ".median"),
                    role,
                    Style.DASHED,
                    scene.at(group),
                    scene.summary(group).median());
        }
        return logLog(scene, curves, FIRST);
    }

    /** Attention and recurrent network, or all kinds of layer, on log axes. */
    static Figure kinds(StudyScene scene, List<String> kinds) {
        Curves curves = new Curves(true);
        Bands bands = new Bands(scene, curves);
        List<String> all = scene.result().study().groups(scene.result().settings()).stream()
                .map(Group::name)
                .toList();
        for (String kind : kinds.isEmpty() ? all : kinds) {
            String name = scene.say("kinds.mean", kind, slope(scene, kind));
            Role role = ROLES.get(all.indexOf(kind));
            if (kinds.isEmpty()) {
                curves.add(
                        name,
                        role,
                        style(kind),
                        scene.at(kind),
                        scene.summary(kind).mean());
            } else {
                bands.mean(name, role, kind);
            }
        }
        return logLog(scene, curves, 1);
    }

    /** Averaging layers are drawn through, the others dashed. */
    private static Style style(String kind) {
        return List.of("softmax", "linear", "mean").contains(kind) ? Style.SOLID : Style.DASHED;
    }

    private static Figure logLog(StudyScene scene, Curves curves, int first) {
        Vector steps = curves.list().getFirst().x();
        Vector mean = curves.list().getFirst().y();
        double level = mean.get(FIRST - 1) * FIRST;
        curves.add(scene.say("convergence.reference"), Role.REFERENCE, Style.SOLID, steps, law(steps, level, -1));
        Curves seen = first > 1 ? from(curves) : curves;
        Axis x = new Axis(scene.axis("step"), Axis.Scale.LOG, first, Math.max(first + 1, steps.size()));
        return scene.lines(x, Axis.log(scene.axis("increment"), seen.values()), seen);
    }

    /** The exponent of the mean over the steps from 3, or 10 where there are many. */
    private static String slope(StudyScene scene, String group) {
        Vector mean = scene.summary(group).mean();
        Optional<DecayExponent> law = DecayExponent.fit(mean, mean.size() > 150 ? 10 : FIRST);
        return law.map(fitted -> Numbers.fixed(Math.rint(100 * fitted.exponent()) / 100 + 0.0, 2))
                .orElse("–");
    }

    private static Vector law(Vector steps, double level, double exponent) {
        return Vector.owning(IntStream.range(0, steps.size())
                .mapToDouble(i -> level * StrictMath.pow(steps.get(i), exponent))
                .toArray());
    }

    /** The curves without the steps that the paper leaves out. */
    private static Curves from(Curves curves) {
        Curves late = new Curves(false);
        curves.list()
                .forEach(series ->
                        late.add(series.name(), series.role(), series.style(), tail(series.x()), tail(series.y())));
        return late;
    }

    private static Vector tail(Vector values) {
        return Vector.owning(IntStream.range(FIRST - 1, values.size())
                .mapToDouble(values::get)
                .toArray());
    }
}
