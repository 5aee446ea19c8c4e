package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.scenario.Edit;
import dev.tacit.tensor.Vector;
import dev.tacit.ui.draw.Look;
import dev.tacit.ui.session.Frame;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** The window starts on a picture, steps, plays, undoes and changes its look, by keys and by mouse. */
class WindowStepsTest extends ShellTest {
    private Snapshot snapshot() {
        return fx(this::frame).snapshot();
    }

    private Frame frame() {
        return Objects.requireNonNull(session().frameProperty().get());
    }

    @Test
    void itStartsComputedAndPaused() {
        awaitPictures();
        assertFalse(fx(() -> session().playingProperty().get()));
        assertEquals(17, step());
        assertTrue(fx(() -> stage().getTitle()).startsWith("A trained block"));
        assertTrue(says("exact to"));
        picture("window-start");
    }

    @Test
    void keysStepAndTheSnapshotStays() {
        awaitPictures();
        Snapshot before = snapshot();
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertEquals(18, step());
        press(KeyCode.LEFT).release(KeyCode.LEFT);
        press(KeyCode.LEFT).release(KeyCode.LEFT);
        assertEquals(16, step());
        press(KeyCode.END).release(KeyCode.END);
        assertEquals(50, step());
        press(KeyCode.HOME).release(KeyCode.HOME);
        assertEquals(0, step());
        awaitPictures();
        picture("window-step-0");
        assertSame(before, snapshot());
    }

    @Test
    void theStripIsScrubbedForthAndBackToTheSameBits() {
        Node strip = lookup(".token-strip").query();
        double width = fx(() -> strip.getLayoutBounds().getWidth());
        double cell = Math.min(width * 50 / 51, width - 22) / 50;
        fire(strip, MouseEvent.MOUSE_PRESSED, new double[] {17 * cell, 20}, 1, false);
        awaitPictures();
        assertEquals(17, step());
        Map<String, Figure> before = figures();
        for (int step = 18; step <= 44; step++) {
            fire(strip, MouseEvent.MOUSE_DRAGGED, new double[] {step * cell, 20}, 1, false);
            assertEquals(step, step());
        }
        awaitPictures();
        assertNotEquals(before, figures());
        for (int step = 43; step >= 17; step--) {
            fire(strip, MouseEvent.MOUSE_DRAGGED, new double[] {step * cell, 20}, 1, false);
        }
        fire(strip, MouseEvent.MOUSE_RELEASED, new double[] {17 * cell, 20}, 1, false);
        awaitPictures();
        assertEquals(17, step());
        assertEquals(before, figures());
    }

    private Map<String, Figure> figures() {
        await(() -> frame().cursor().equals(session().cursorProperty().get()));
        return fx(() -> frame().figures());
    }

    @Test
    void spacePlaysAndPauses() {
        fxDo(() -> session().speedProperty().set(30));
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        await(() -> session().cursorProperty().get().step() > 20);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertFalse(fx(() -> session().playingProperty().get()));
    }

    @Test
    void spacePressesTheButtonThatHasTheFocus() {
        fxDo(() -> lookup("#tool-look").query().requestFocus());
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertEquals(Look.DARK, look());
        assertFalse(fx(() -> session().playingProperty().get()));
        assertTrue(fx(() -> lookup("#tool-look").query().isFocusTraversable()));
    }

    @Test
    void undoAndRedoSayWhatTheyDo() {
        fxDo(() -> session().apply(new Edit.Rename("Other")));
        assertEquals("Undo: rename", fx(() -> lookup("#tool-undo").queryButton().getAccessibleText()));
        assertTrue(fx(() -> lookup("#tool-undo").queryButton().getTooltip().getText())
                .startsWith("Undo: rename"));
        fxDo(session()::undo);
        assertEquals("Undo", fx(() -> lookup("#tool-undo").queryButton().getAccessibleText()));
        assertEquals("Redo: rename", fx(() -> lookup("#tool-redo").queryButton().getAccessibleText()));
    }

    @Test
    void controlZAndControlYUndoAndRedo() {
        Vector moved = Vector.of(3, 3, 0);
        fxDo(() -> session().apply(new Edit.SetTokens(Map.of(50, moved))));
        assertTrue(fx(() -> stage().getTitle()).startsWith("•"));
        ctrl(KeyCode.Z);
        assertFalse(fx(() -> session().dirtyProperty().get()));
        ctrl(KeyCode.Y);
        assertEquals(
                moved, fx(() -> session().scenarioProperty().get().context().query()));
        fxDo(() -> window().commands().get("undo").run());
        assertFalse(fx(() -> session().dirtyProperty().get()));
    }

    @Test
    void theLookChangesAndComesBack() {
        awaitPictures();
        clickOn("#tool-look");
        assertEquals(Look.DARK, look());
        picture("window-dark");
        clickOn("#tool-look");
        assertEquals(Look.LIGHT, look());
    }

    @Test
    void helpListsEveryKeyAndGoesAway() {
        press(KeyCode.F1).release(KeyCode.F1);
        assertTrue(fx(() -> lookup("#help-page").query().isVisible()));
        picture("window-help");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(fx(() -> lookup("#help-page").query().isVisible()));
    }

    @Test
    void aPictureTakesTheWindowAndGivesItBack() {
        awaitPictures();
        fxDo(() -> window().bench().enlarge(window().bench().slots().getFirst()));
        awaitPictures();
        picture("window-enlarged");
        assertTrue(lookup("#enlarged").tryQuery().isPresent());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(lookup("#enlarged").tryQuery().isPresent());
    }

    @Test
    void whatNobodyForesawIsOneSentence() {
        fxDo(() -> window().unforeseen(new IllegalStateException("inner words")));
        assertTrue(says("IllegalStateException"));
        assertFalse(says("inner words"));
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertEquals(18, step());
        picture("window-problem");
    }
}
