package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.TableFigure;
import dev.tacit.scenario.Cursor;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Digits;
import dev.tacit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every step with its numbers; of a long context the steps around the current one. */
record StepsView(Texts texts) implements View {
    private static final int REACH = 250;

    @Override
    public String id() {
        return "steps";
    }

    @Override
    public Figure figure(Snapshot snapshot, Cursor cursor) {
        Scene scene = new Scene(texts, snapshot, cursor);
        int n = scene.n();
        int first = n > 2 * REACH ? Math.clamp(scene.step() - REACH, 0, n - 2 * REACH) : 0;
        int last = Math.min(n, first + 2 * REACH);
        List<List<String>> rows = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            rows.add(row(scene, i));
        }
        List<String> headers = Stream.of("step", "token", "delta", "increment", "error", "rate", "change", "kept")
                .map(key -> scene.say("steps." + key))
                .toList();
        int hovered = scene.hovered() >= 0 && scene.hovered() < n ? scene.hovered() + 1 : scene.step();
        return new TableFigure(alt(scene, first, last), headers, rows, Math.clamp(hovered, first, last) - first);
    }

    private static String alt(Scene scene, int first, int last) {
        double norm = scene.snapshot().direct().deltaNorms().get(scene.step());
        String alt = scene.say(
                Double.isFinite(norm) ? "steps.alt" : "steps.alt.none",
                Integer.toString(first),
                Integer.toString(last),
                Integer.toString(scene.n()),
                Integer.toString(scene.step()),
                Numbers.brief(norm));
        return (scene.missing() + " " + alt).strip();
    }

    private static List<String> row(Scene scene, int i) {
        Snapshot snapshot = scene.snapshot();
        return List.of(
                Integer.toString(i),
                i == 0 ? "" : scene.token(i - 1),
                cell(snapshot.direct().deltaNorms(), i),
                cell(snapshot.direct().incrementNorms(), i - 1),
                cell(snapshot.direct().residuals(), i),
                cell(snapshot.product().stepSizes(), i - 1),
                cell(snapshot.product().updateNorms(), i - 1),
                cell(snapshot.product().residuals(), i));
    }

    private static String cell(Vector values, int index) {
        return index >= 0 && Double.isFinite(values.get(index)) ? Digits.full(values.get(index)) : "";
    }
}
