package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.Note;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.LinearRegression;
import dev.tacit.tensor.Vector;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.input.KeyCode;
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
    void numbersTooLargeToDrawLeaveTheWindowAlive() {
        awaitPictures();
        for (double huge : new double[] {1e308, 1e200, 1e154, 1e149, 1e101, 1e60}) {
            edit(3, huge);
            awaitComputed();
            press(KeyCode.RIGHT).release(KeyCode.RIGHT);
            awaitComputed();
            picture("window-huge-" + huge);
            fxDo(session()::undo);
            awaitPictures();
            await(this::caughtUp);
        }
        assertEquals(23, step());
        edit(3, 1e120);
        await(this::caughtUp);
        assertTrue(says("Too large or too far apart"));
        fxDo(session()::undo);
        await(this::caughtUp);
        assertTrue(Objects.requireNonNull(session().frameProperty().get()).figures().values().stream()
                .noneMatch(Note.class::isInstance));
        edit(3, 1e308);
        await(() -> says("The numbers leave the range"));
        assertTrue(says("There are no numbers for this context"));
        fxDo(() -> window().bench().enlarge(window().bench().slots().getFirst()));
        assertTrue(says("There are no numbers for this context"));
        fxDo(session()::undo);
        await(() -> session().frameProperty().get() != null && caughtUp());
        fxDo(() -> window().bench().slots().getFirst().copyNumbers());
        assertFalse(desktop().copied().getLast().contains("There are no numbers"));
    }

    private void awaitComputed() {
        await(() -> !session().computingProperty().get());
    }

    @Test
    void theKeysOfTheContextWorkWhereverTheFocusIs() {
        awaitPictures();
        fxDo(() -> window().root().requestFocus());
        ctrl(KeyCode.A);
        assertEquals(50, fx(() -> session().selection().size()));
        ctrl(KeyCode.C);
        ctrl(KeyCode.V);
        assertEquals(100, tokens());
        press(KeyCode.DELETE).release(KeyCode.DELETE);
        assertEquals(50, tokens());
        fxDo(() -> {
            session().select(Set.of(3));
        });
        ctrl(KeyCode.D);
        assertEquals(51, tokens());
        clickOn("#transport-step").push(KeyCode.SHORTCUT, KeyCode.A);
        push(KeyCode.SHORTCUT, KeyCode.V);
        push(KeyCode.DELETE);
        assertEquals(51, tokens(), "a text that is typed keeps its keys");
        assertEquals(1, fx(() -> session().selection().size()));
    }

    private int tokens() {
        return fx(() -> session().scenarioProperty().get().context().n());
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
