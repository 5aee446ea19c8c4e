package dev.tacit.view.study;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.study.Group;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Vector;
import dev.tacit.view.Curves;
import java.util.ArrayList;
import java.util.List;

/** Theory and experiment for several values of one setting. */
final class SweepPictures {
    private SweepPictures() {}

    /** A panel for every value of {@code varied}, in shares of what always answering 0 costs. */
    static Figure losses(StudyScene scene, String varied) {
        List<Panel> panels = new ArrayList<>();
        for (Group group : scene.result().study().groups(scene.result().settings())) {
            if (group.name().startsWith("full ")) {
                String value = group.name().substring("full ".length());
                panels.add(new Panel(scene.say("sweep." + varied, value), panel(scene, varied, value)));
            }
        }
        String each = scene.say(
                "sweep.alt", scene.panel().title(), Math.ceilDiv(scene.result().trials(), panels.size()));
        return new Panels(each + " " + scene.remark(), panels, 3);
    }

    private static Figure panel(StudyScene scene, String varied, String value) {
        RegressionTask task = new RegressionTask(
                varied.equals("inputs") ? Integer.parseInt(value) : (int) scene.setting("inputs"),
                varied.equals("n") ? Integer.parseInt(value) : (int) scene.setting("n"),
                0,
                1);
        Curves curves = new Curves(false);
        Vector steps = scene.at("full " + value);
        new Bands(scene, curves)
                .level(scene.say("zero"), Role.NEUTRAL, Style.DASHED, task.zeroLoss(), steps)
                .level(scene.say("floor"), Role.REFERENCE, Style.DASHED, task.oneStepLoss(), steps)
                .mean(scene.say("stack.experiment"), Role.DIRECT, "full " + value)
                .dashes(scene.say("stack.theory"), Role.TARGET, "patched " + value);
        Axis x = Axis.count(scene.axis("training"), 0, (int) steps.get(steps.size() - 1));
        List<Vector> values = new ArrayList<>(curves.values());
        values.add(Vector.of(0));
        return scene.lines(x, Axis.linear(scene.axis("loss.test"), values), curves, "");
    }
}
