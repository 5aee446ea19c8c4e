package dev.tacit.view.study;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.study.Group;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Vector;
import dev.tacit.view.Curves;
import java.util.List;
import java.util.stream.IntStream;

/** Fine-tuning beside a context in the weights. */
final class FineTuningPictures {
    /** The rates that are always drawn. */
    private static final List<Double> OTHERS = List.of(0.1, 0.3, 1.0);

    private static final List<Role> ROLES = List.of(Role.MOVED, Role.CONTEXT, Role.PRODUCT);
    private static final List<Role> STARTS = List.of(Role.DIRECT, Role.QUERY, Role.CONTEXT);

    private FineTuningPictures() {}

    /** The losses on a new task against the number of examples, for several rates. */
    static Figure losses(StudyScene scene) {
        Curves curves = new Curves(false);
        Vector steps = scene.at("context");
        int inputs = (int) scene.setting("inputs");
        double speed = mean(scene.summary("speed").mean());
        Bands bands = new Bands(scene, curves)
                .level(
                        scene.say("zero"),
                        Role.NEUTRAL,
                        Style.DASHED,
                        new RegressionTask(inputs, 1, 0, 1).zeroLoss(),
                        steps);
        curves.add(scene.say("floor"), Role.REFERENCE, Style.DASHED, steps, floor(steps, inputs));
        bands.mean(scene.say("fine-tuning.context"), Role.DIRECT, "context")
                .mean(rate(scene, scene.setting("rate"), speed), Role.QUERY, "tuned " + scene.setting("rate"));
        for (int i = 0; i < OTHERS.size(); i++) {
            double rate = OTHERS.get(i);
            Vector mean = scene.summary("tuned " + rate).mean();
            if (rate != scene.setting("rate")) {
                curves.add(rate(scene, rate, speed), ROLES.get(i), Style.DASHED, steps, mean);
            }
        }
        Axis x = Axis.count(scene.axis("examples"), 0, steps.size() - 1);
        return scene.lines(x, Axis.linear(scene.axis("loss.test"), curves.values()), curves);
    }

    private static String rate(StudyScene scene, double rate, double speed) {
        return scene.say("fine-tuning.rate", Numbers.brief(rate), Numbers.brief(rate * speed));
    }

    /** The loss of the best single step of gradient descent on so many examples. */
    private static Vector floor(Vector steps, int inputs) {
        return Vector.owning(IntStream.range(0, steps.size())
                .mapToDouble(n -> new RegressionTask(inputs, n, 0, 1).oneStepLoss())
                .toArray());
    }

    private static double mean(Vector values) {
        return IntStream.range(0, values.size())
                .mapToDouble(values::get)
                .average()
                .orElse(Double.NaN);
    }

    /** How far fine-tuning moves W where ΔW does, for blocks from different starts. */
    static Figure alignment(StudyScene scene) {
        Curves curves = new Curves(false);
        Bands bands = new Bands(scene, curves);
        List<Group> starts = scene.result().study().groups(scene.result().settings());
        for (int i = 0; i < starts.size(); i++) {
            String name = starts.get(i).name();
            double deviation = Double.parseDouble(name.substring("start ".length()));
            bands.mean(scene.say("fine-tuning.start", Numbers.brief(deviation)), STARTS.get(i), name);
        }
        Vector steps = starts.getFirst().at();
        bands.level(scene.say("fine-tuning.aligned"), Role.NEUTRAL, Style.DASHED, 1, steps);
        Axis x = Axis.count(scene.axis("examples"), 0, steps.size());
        return scene.lines(x, new Axis(scene.axis("alignment"), Axis.Scale.LINEAR, -0.2, 1.06), curves);
    }
}
