package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.scenario.Cursor;
import dev.tacit.text.Texts;
import dev.tacit.theory.WeightUpdate;
import java.util.List;

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
    public Looks looks() {
        return Looks.STEP;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        if (scene.n() == 0) {
            return scene.empty();
        }
        String choice = choice(cursor);
        WeightPick pick = new WeightPick(scene, WeightPick.updates(snapshot, choice));
        return pick.figure(id(), choice, () -> choice.equals("direct") ? sides(scene) : Sides.none());
    }

    private static Sides sides(Scene scene) {
        WeightUpdate update = scene.snapshot().direct().update(scene.step()).orElseThrow();
        return new Sides("u", update.u(), "v", update.v());
    }
}
