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
        boolean exists = snapshot.direct().update(i).isPresent();
        lines.add(new Line(caption(scene, exists ? "rule" : "norule", i), formulas.update(), false));
        lines.add(new Line(
                caption(scene, exists ? "norm" : "none", i), exists ? formulas.norm() : formulas.none(), true));
        if (i > 0 && exists) {
            lines.add(new Line(caption(scene, "direct", i), formulas.direct(), true));
        }
        if (i > 0) {
            boolean stopped = i > snapshot.product().lastStep();
            lines.add(new Line(
                    caption(scene, stopped ? "stopped" : "product", i),
                    stopped ? formulas.stopped() : formulas.product(),
                    true));
        }
        if (Double.isFinite(snapshot.product().gap()) && scene.n() > 0) {
            lines.add(new Line(caption(scene, "whole", i), formulas.whole(), false));
        }
        String equality = snapshot.moved().update().isPresent() ? "equality" : "unequal";
        lines.add(new Line(caption(scene, equality, i), formulas.equality(), false));
        return new Formula(scene.say("formula.alt", Integer.toString(i), Integer.toString(scene.n())), lines);
    }

    private static String caption(Scene scene, String key, int i) {
        return scene.say("formula." + key, i, i > 0 ? scene.token(i - 1) : "", scene.input());
    }
}
