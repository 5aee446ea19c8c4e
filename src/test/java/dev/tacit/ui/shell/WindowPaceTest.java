package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.LinearRegression;
import dev.tacit.tensor.Vector;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Edits are answered soon, also those of a long context; the bounds are wide: the numbers are in the output. */
class WindowPaceTest extends ShellTest {
    private static final int EDITS = 60;

    private void edit(int index, double x) {
        fxDo(() -> session().apply(new Edit.SetTokens(Map.of(index, Vector.of(x, 0.5, 0))), "drag"));
    }

    private boolean shown() {
        return Objects.requireNonNull(session().frameProperty().get())
                .snapshot()
                .scenario()
                .equals(session().scenarioProperty().get());
    }

    @Test
    void editsOfADragAreShownWhileItGoesOn() {
        awaitPictures();
        double[] millis = new double[EDITS];
        for (int at = 0; at < EDITS; at++) {
            long start = System.nanoTime();
            edit(50, at / 100.0);
            await(this::shown);
            millis[at] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        assertTrue(millis[EDITS / 2] < 500, () -> "median " + millis[EDITS / 2] + " ms");
    }

    @Test
    void tenThousandTokensAreOpenedSteppedAndEdited() {
        awaitPictures();
        Scenario start = fx(() -> session().scenarioProperty().get());
        Scenario large = Scenario.of("Large", new TaskContext(new LinearRegression(10_000, 3, 7, 0.1)), start.model());
        fxDo(() -> session().load(large, Cursor.at(5_000), null));
        awaitPictures();
        fxDo(() -> session().step(9_999));
        edit(10_000, 0.25);
        await(this::shown);
        assertEquals(9_999, step());
        picture("window-large");
    }
}
