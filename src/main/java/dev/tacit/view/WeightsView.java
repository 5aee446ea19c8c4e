package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.scenario.Cursor;
import dev.tacit.text.Texts;
import java.util.List;

/** The weights with the update in them: W_i = W_0 + ΔW_i, of either dynamics, or W_0 itself. */
record WeightsView(Texts texts) implements View {
    @Override
    public String id() {
        return "weights";
    }

    @Override
    public List<String> choices() {
        return List.of("direct", "product", "difference", "start");
    }

    @Override
    public Looks looks() {
        return Looks.STEP;
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        String choice = choice(cursor);
        WeightPick pick = new WeightPick(scene, WeightPick.weights(snapshot, choice));
        return pick.figure(id(), choice, Sides::none);
    }
}
