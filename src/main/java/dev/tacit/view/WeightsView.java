package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat.Sides;
import dev.tacit.figure.Numbers;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Matrix;
import dev.tacit.text.Texts;
import java.util.List;
import java.util.Optional;

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
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        String choice = choice(cursor);
        WeightPick pick = new WeightPick(scene, WeightPick.weights(snapshot, choice));
        Optional<Matrix> values = pick.at().apply(scene.step());
        if (values.isEmpty()) {
            return Missing.of(scene, choice);
        }
        Matrix w = values.get();
        String alt = scene.say(
                "weights.alt." + choice,
                Integer.toString(scene.step()),
                Integer.toString(w.rows()),
                Integer.toString(w.cols()),
                Numbers.brief(w.norm()));
        return pick.heat(w, Sides.none(), alt, scene.say("weights.bar." + choice));
    }
}
