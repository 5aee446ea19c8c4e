package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The losses that the steps descend, each before its step: the linear L_i of the paper, and the quadratic ones with the
 * same gradients, whose target (direct) or input (product) is another at every step.
 */
record LossesView(Texts texts) implements View {
    @Override
    public String id() {
        return "losses";
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        Vector steps = Scene.count(1, scene.n());
        Vector line = snapshot.direct().losses();
        Vector direct = snapshot.direct().quadraticLosses();
        Vector product = snapshot.product().quadraticLosses();
        Curves linear = new Curves(false).add(scene.say("losses.line"), Role.DIRECT, Style.SOLID, steps, line);
        Curves quadratic = new Curves(true)
                .add(scene.say("losses.product"), Role.PRODUCT, Style.SOLID, steps, product)
                .add(scene.say("losses.direct", scene.input()), Role.DIRECT, Style.SOLID_MARKERS, steps, direct);
        if (quadratic.isEmpty()) {
            return new Note(scene.say("missing.heading"), scene.missing(), true);
        }
        List<Panel> panels = new ArrayList<>();
        panels.add(panel(scene, "quadratic", quadratic, Axis.log("", quadratic.values())));
        if (!linear.isEmpty()) {
            panels.add(panel(scene, "linear", linear, Axis.linear(scene.say("losses.line"), linear.values())));
        }
        String alt = panels.stream().map(panel -> panel.figure().alt()).collect(Collectors.joining(" "));
        return new Panels((scene.missing() + " " + alt).strip(), panels, 2);
    }

    private static Panel panel(Scene scene, String key, Curves curves, Axis y) {
        String title = scene.say("losses." + key);
        String floor = curves.hasFloor() ? scene.say("floor") : "";
        String note = scene.say("losses.note." + key);
        String all = String.join(" ", scene.missingBriefly(), note, floor).strip();
        String ranges = curves.list().stream().map(curve -> range(scene, curve)).collect(Collectors.joining(" "));
        String alt = title + ". " + ranges + " " + note;
        return new Panel(title, new Lines(alt, scene.stepAxis(), y, curves.list(), scene.marks(), -1, all));
    }

    private static String range(Scene scene, Series curve) {
        String first = Numbers.brief(curve.y().get(0));
        return scene.say("curve.alt", curve.name(), first, Numbers.brief(Curves.last(curve.y())));
    }
}
