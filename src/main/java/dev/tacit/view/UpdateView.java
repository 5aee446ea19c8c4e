package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.figure.Numbers;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.text.Texts;
import dev.tacit.theory.WeightUpdate;
import java.util.List;
import java.util.Optional;

/** What the tokens read so far do to W: ΔW_i = u vᵀ, or W_i - W_0 of the product dynamics, or how these differ. */
record UpdateView(Texts texts) implements View {
    @Override
    public String id() {
        return "update";
    }

    @Override
    public List<String> choices() {
        return List.of("direct", "product", "difference");
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        String choice = choice(cursor);
        WeightPick pick = new WeightPick(scene, WeightPick.updates(snapshot, choice));
        Optional<Matrix> values = pick.at().apply(scene.step());
        if (values.isEmpty()) {
            return Missing.of(scene, choice);
        }
        Matrix delta = values.get();
        String alt = scene.say(
                "update.alt." + choice,
                Integer.toString(scene.step()),
                Integer.toString(delta.rows()),
                Integer.toString(delta.cols()),
                Numbers.brief(delta.norm()));
        String bar = scene.say("update.bar." + choice);
        return pick.heat(delta, choice.equals("direct") ? sides(scene) : Sides.none(), alt, bar);
    }

    private static Sides sides(Scene scene) {
        WeightUpdate update = scene.snapshot().direct().update(scene.step()).orElseThrow();
        return new Sides("u", update.u(), "v", update.v());
    }
}
