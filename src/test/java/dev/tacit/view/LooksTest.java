package dev.tacit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.engine.Snapshot;
import dev.tacit.scenario.Cursor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A view looks at no more of a cursor than it says: its figure is that of what it sees. */
final class LooksTest {
    private final Stage stage = new Stage();

    @Test
    void figuresDependOnWhatTheirViewsSee() {
        stage.scenarios().forEach((name, scenario) -> {
            Snapshot snapshot = Stage.snapshot(scenario);
            int n = snapshot.n();
            for (View view : stage.views().all()) {
                for (Map<String, String> choices : choices(view)) {
                    for (int hovered : new int[] {Cursor.NONE, n / 2, n}) {
                        Cursor cursor = new Cursor(n - n / 3, hovered, choices);
                        assertEquals(
                                view.figure(snapshot, Looks.seen(view, cursor)),
                                view.figure(snapshot, cursor),
                                () -> name + ": " + view.id() + " at " + cursor);
                    }
                }
            }
        });
    }

    @Test
    void aViewSeesItsOwnChoicesAndDialsAlone() {
        View view = stage.views().find("query").orElseThrow();
        Map<String, String> own = Map.of("query", "turn", "query.seed", "3");
        Map<String, String> all = new HashMap<>(own);
        all.put("rates.query", "2");
        all.put("queries", "x");
        assertEquals(new Cursor(0, Cursor.NONE, own), Looks.seen(view, new Cursor(4, 2, all)));
    }

    /** The defaults, and every other choice with the dials at one end. */
    private static List<Map<String, String>> choices(View view) {
        Map<String, String> other = new HashMap<>();
        view.choices().stream().skip(1).forEach(choice -> other.put(view.id(), choice));
        view.dials().forEach(dial -> other.put(view.dialKey(dial), dial.most()));
        return other.isEmpty() ? List.of(other) : List.of(Map.of(), other);
    }
}
