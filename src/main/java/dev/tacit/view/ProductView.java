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
import dev.tacit.theory.FactorSeries;
import java.util.ArrayList;
import java.util.List;

/** The product form W_i = W_0 F_1 … F_i by step: h_i, ‖W_i‖, det R_i and the condition of R_i. */
record ProductView(Texts texts) implements View {
    @Override
    public String id() {
        return "product";
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        FactorSeries series = snapshot.product().series();
        Curves rates = new Curves(true)
                .add(
                        "hᵢ",
                        Role.PRODUCT,
                        Style.SOLID,
                        Scene.count(1, scene.n()),
                        snapshot.product().stepSizes());
        Curves norms = new Curves(false).add("‖Wᵢ‖", Role.PRODUCT, Style.SOLID, series.steps(), series.weightNorms());
        Curves conditions =
                new Curves(true).add("cond Rᵢ", Role.PRODUCT, Style.SOLID, series.steps(), series.conditions());
        List<Panel> panels = new ArrayList<>();
        panels.add(panel(scene, "rate", rates, true));
        panels.add(panel(scene, "norm", norms, false));
        panels.add(panel(scene, "det", determinants(scene, series), false));
        panels.add(panel(scene, "cond", conditions, true));
        return new Panels(alt(scene, series), panels, 4);
    }

    /** log10 |det R_i|, with markers of another kind where R_i reverses orientation. */
    private static Curves determinants(Scene scene, FactorSeries series) {
        double[] reversed = new double[series.steps().size()];
        boolean any = false;
        for (int i = 0; i < reversed.length; i++) {
            boolean negative = series.detSigns().get(i) < 0;
            reversed[i] = negative ? series.logAbsDet().get(i) : Double.NaN;
            any |= negative;
        }
        Curves curves = new Curves(false);
        String name = any ? scene.say("product.det.all") : "log₁₀ |det Rᵢ|";
        curves.add(name, Role.PRODUCT, Style.SOLID, series.steps(), series.logAbsDet());
        curves.add(
                scene.say("product.det.negative"),
                Role.WARNING,
                Style.MARKERS,
                series.steps(),
                Vector.owning(reversed));
        return curves;
    }

    private static Panel panel(Scene scene, String key, Curves curves, boolean log) {
        String title = scene.say("product." + key);
        if (curves.isEmpty()) {
            return new Panel(title, key.equals("rate") ? none(scene) : wide(scene));
        }
        List<Vector> values = curves.values();
        Axis y = log ? Axis.log("", values) : Axis.linear("", values);
        String alt = title + ". " + range(scene, curves.list().getFirst());
        String note = curves.hasFloor() ? scene.say("floor") : "";
        return new Panel(title, new Lines(alt, scene.stepAxis(), y, curves.list(), scene.marks(), -1, note));
    }

    /** Why there is no rate: the dynamics stop at once, or there is nothing to divide by and nothing to change. */
    private static Note none(Scene scene) {
        String missing = scene.missingProduct();
        return missing.isEmpty()
                ? new Note(scene.say("product.norate.heading"), scene.say("product.norate"), false)
                : new Note(scene.say("missing.heading"), missing, true);
    }

    private static Note wide(Scene scene) {
        return new Note(scene.say("product.wide.heading"), scene.say("product.wide"), false);
    }

    private static String range(Scene scene, Series curve) {
        String first = Numbers.brief(curve.y().get(0));
        String last = Numbers.brief(Curves.last(curve.y()));
        return scene.say("curve.alt", curve.name(), first, last);
    }

    private static String alt(Scene scene, FactorSeries series) {
        int at = nearest(series.steps(), scene.step());
        int step = (int) series.steps().get(at);
        String near = step == scene.step() ? "" : scene.say("product.near", Integer.toString(scene.step())) + " ";
        String alt = scene.say(
                "product.alt",
                Integer.toString(step),
                Numbers.brief(series.weightNorms().get(at)),
                Numbers.brief(series.logAbsDet().get(at)),
                Numbers.brief(series.conditions().get(at)),
                near);
        return (scene.missingProduct() + " " + alt).strip();
    }

    private static int nearest(Vector steps, int step) {
        int best = 0;
        for (int k = 1; k < steps.size(); k++) {
            best = Math.abs(steps.get(k) - step) < Math.abs(steps.get(best) - step) ? k : best;
        }
        return best;
    }
}
