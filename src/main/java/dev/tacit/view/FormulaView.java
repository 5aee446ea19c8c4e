package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Formula;
import dev.tacit.figure.Formula.Line;
import dev.tacit.scenario.Cursor;
import dev.tacit.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The formulas with the numbers of a step in them: that of the hovered token, else the current one. */
record FormulaView(Texts texts) implements View {
    @Override
    public String id() {
        return "formula";
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        boolean hovers = scene.hovered() >= 0 && scene.hovered() < scene.n();
        int i = hovers ? scene.hovered() + 1 : scene.step();
        StepFormulas formulas = new StepFormulas(scene, i);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(caption(scene, "rule", i), formulas.update(), false));
        lines.add(new Line(caption(scene, "norm", i), formulas.norm(), true));
        if (i > 0) {
            lines.add(new Line(caption(scene, "direct", i), formulas.direct(), true));
            lines.add(new Line(caption(scene, "product", i), formulas.product(), true));
        }
        if (scene.n() > 0) {
            lines.add(new Line(caption(scene, "whole", i), formulas.whole(), false));
        }
        lines.add(new Line(caption(scene, "equality", i), formulas.equality(), false));
        return new Formula(scene.say("formula.alt", Integer.toString(i), Integer.toString(scene.n())), lines);
    }

    private static String caption(Scene scene, String key, int i) {
        return scene.say("formula." + key, Integer.toString(i), i > 0 ? scene.token(i - 1) : "");
    }
}
