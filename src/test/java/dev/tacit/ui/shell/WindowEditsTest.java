package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.LinearRegression;
import dev.tacit.tensor.Vector;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Edits are shown while they go on, also those of a long context. */
class WindowEditsTest extends ShellTest {
    private static final int EDITS = 10;

    private void edit(int index, double x) {
        fxDo(() -> session().apply(new Edit.SetTokens(Map.of(index, Vector.of(x, 0.5, 0))), "drag"));
    }

    private boolean caughtUp() {
        return Objects.requireNonNull(session().frameProperty().get())
                .snapshot()
                .scenario()
                .equals(session().scenarioProperty().get());
    }

    @Test
    void editsOfADragAreShownWhileItGoesOn() {
        awaitPictures();
        for (int at = 1; at <= EDITS; at++) {
            edit(50, at / 100.0);
            await(this::caughtUp);
        }
        fxDo(session()::undo);
        assertFalse(fx(() -> session().canUndoProperty().get()), "one drag is one step");
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
        await(this::caughtUp);
        assertEquals(9_999, step());
        picture("window-large");
    }
}
