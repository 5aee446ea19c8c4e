package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Heat.HeatLabels;
import dev.tacit.figure.Heat.Lit;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Panels.Panel;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The factor F_i = I + h_i (s_{i-1} - s_i) s_iᵀ of a step, the product R_i so far, and how far each is from I. */
record FactorsView(Texts texts) implements View {
    @Override
    public String id() {
        return "factors";
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        int step = scene.step();
        Optional<Matrix> product = snapshot.product().accumulated(step);
        List<Panel> panels = new ArrayList<>();
        if (step > 0) {
            snapshot.product().factor(step).ifPresent(f -> panels.add(heat(scene, "factor", f)));
        }
        product.ifPresent(r -> panels.add(heat(scene, "accumulated", r)));
        Curves curves = new Curves(true)
                .add(scene.say("factors.effect"), Role.PRODUCT, Style.SOLID, Scene.count(1, scene.n()), effects(scene));
        if (!curves.isEmpty()) {
            panels.add(effect(scene, curves));
        }
        if (product.isEmpty()) {
            Note note = scene.missing(snapshot.product().degenerate().orElseThrow());
            panels.addFirst(new Panel("", note));
        }
        return new Panels(alt(scene, product), panels, 3);
    }

    private static Panel heat(Scene scene, String key, Matrix values) {
        String title = scene.say("factors." + key, Integer.toString(scene.step()));
        HeatLabels labels = new HeatLabels(scene.axis("row"), scene.axis("column"), "", "", List.of(), List.of());
        Heat heat = new Heat(title, values, values.maxAbs(), true, labels, Sides.none(), Lit.none());
        return new Panel(title, heat);
    }

    private static Panel effect(Scene scene, Curves curves) {
        Axis y = Axis.log(scene.axis("effect"), curves.values());
        String title = scene.say("factors.effect");
        String note = curves.hasFloor() ? scene.say("floor") : "";
        return new Panel(title, new Lines(title, scene.stepAxis(), y, curves.list(), scene.marks(), -1, note));
    }

    /** ‖F_i - I‖ = ‖s_{i-1} - s_i‖ / ‖s_i‖, i = 1..n. */
    private static Vector effects(Scene scene) {
        Matrix suffix = scene.suffix();
        double[] values = new double[scene.n()];
        for (int i = 1; i <= values.length; i++) {
            boolean exists = i <= scene.snapshot().product().lastStep();
            Vector s = suffix.row(i);
            double change = suffix.row(i - 1).minus(s).norm();
            values[i - 1] = !exists ? Double.NaN : change == 0 ? 0 : change / s.norm();
        }
        return Vector.owning(values);
    }

    private static String alt(Scene scene, Optional<Matrix> product) {
        if (product.isEmpty()) {
            return scene.missing();
        }
        Matrix change = product.get().minus(Matrix.identity(product.get().rows()));
        return scene.say("factors.alt", Integer.toString(scene.step()), Numbers.brief(change.norm()));
    }
}
