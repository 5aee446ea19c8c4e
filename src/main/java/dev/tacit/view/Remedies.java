package dev.tacit.view;

import dev.tacit.figure.Numbers;
import dev.tacit.figure.TableFigure;
import dev.tacit.theory.Vanishing;
import dev.tacit.theory.Vanishing.Cost;
import java.util.ArrayList;
import java.util.List;

/**
 * The update beside what stands in for it where f is {@code tau} times as long: a change of b, one of W and b, the
 * residual form. How long each is and how exact.
 */
record Remedies(Scene scene, Vanishing at, String tau) {
    TableFigure table() {
        List<String> headers = List.of(
                scene.say("vanish.column.patch"),
                scene.say("vanish.column.length", tau),
                scene.say("vanish.column.error"));
        List<List<String>> rows = new ArrayList<>(
                List.of(row("weights", at.weights()), row("bias", at.bias()), row("joint", at.joint())));
        if (Double.isFinite(at.stream().norm())) {
            rows.add(row("stream", at.stream()));
        }
        return new TableFigure(scene.say("vanish.alt.remedies", tau), headers, rows, 0);
    }

    private List<String> row(String name, Cost cost) {
        String words = scene.say("vanish." + name);
        return Double.isFinite(cost.norm())
                ? List.of(words, Numbers.brief(cost.norm()), Epsilon.multiple(cost.residual()))
                : List.of(words, scene.say("sites.none"), "");
    }
}
