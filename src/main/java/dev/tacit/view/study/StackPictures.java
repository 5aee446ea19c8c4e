package dev.tacit.view.study;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Heat.HeatLabels;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.study.Group;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.view.Curves;
import java.util.ArrayList;
import java.util.List;

/** Stacks of blocks: how exact their patches are and how these lie to each other. */
final class StackPictures {
    private static final List<Role> TIMES = List.of(Role.MOVED, Role.DIRECT, Role.QUERY);

    private StackPictures() {}

    /** {@code measure} by block at several times of the training, with the level that the papers show. */
    static Figure byBlock(StudyScene scene, String measure, double paper) {
        Curves curves = new Curves(true);
        Bands bands = new Bands(scene, curves);
        List<String> times = names(scene, measure + " ");
        Vector blocks = scene.at(times.getFirst());
        bands.level(scene.say("stack.paper"), Role.REFERENCE, Style.DASHED, paper, blocks);
        for (int i = 0; i < times.size(); i++) {
            String time = times.get(i).substring(measure.length() + 1);
            curves.add(
                    scene.say("stack.time", time),
                    TIMES.get(i),
                    Style.SOLID_MARKERS,
                    blocks,
                    scene.summary(times.get(i)).mean());
        }
        Axis x = Axis.count(scene.axis("block"), 1, blocks.size());
        return scene.lines(x, Axis.log(scene.axis("stack." + measure), curves.values()), curves);
    }

    /** DA between the patches of all positions of a prompt, block by block, at one of the times. */
    static Figure tokens(StudyScene scene, int index) {
        List<String> blocks = names(scene, "blocks ");
        String time = blocks.get(index).substring("blocks ".length());
        List<Panel> panels = new ArrayList<>();
        for (String name : names(scene, "tokens " + time + " ")) {
            String block = name.substring(name.lastIndexOf(' ') + 1);
            panels.add(new Panel(scene.say("stack.block", block), map(scene, name, "position")));
        }
        return new Panels(scene.say("stack.tokens.alt", scene.title(), time) + " " + scene.remark(), panels, 3);
    }

    /** DA between the patches of all blocks at the query, at all the times. */
    static Figure blocks(StudyScene scene) {
        List<Panel> panels = new ArrayList<>();
        for (String name : names(scene, "blocks ")) {
            String time = name.substring(name.indexOf(' ') + 1);
            panels.add(new Panel(scene.say("stack.time", time), map(scene, name, "block")));
        }
        return new Panels(scene.title() + " " + scene.remark(), panels, 3);
    }

    private static Heat map(StudyScene scene, String name, String axis) {
        Matrix cosines = scene.square(0, name);
        String label = scene.axis(axis);
        HeatLabels labels = new HeatLabels(label, label, scene.axis("alignment"), "", List.of(), List.of());
        return scene.heat(cosines, 1, true, labels);
    }

    private static List<String> names(StudyScene scene, String prefix) {
        return scene.result().study().groups(scene.result().settings()).stream()
                .map(Group::name)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }
}
