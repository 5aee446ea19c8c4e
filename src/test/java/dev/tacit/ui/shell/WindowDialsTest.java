package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.Figure;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** A dial is turned by mouse, by keys and by typing its number, and its picture follows. */
class WindowDialsTest extends ShellTest {
    private static final String SLIDER = "#dial-null-seed";

    private void showDial() {
        awaitPictures();
        press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        clickOn(fx(() -> window().bench().slots().getFirst().lookup(".view-title")))
                .clickOn("#view-null");
        awaitPictures();
    }

    private String seed() {
        return fx(() -> session().cursorProperty().get().choices().getOrDefault("null.seed", ""));
    }

    private Figure figure() {
        await(() -> Objects.requireNonNull(session().frameProperty().get())
                .cursor()
                .equals(session().cursorProperty().get()));
        return fx(() -> Objects.requireNonNull(
                Objects.requireNonNull(session().frameProperty().get())
                        .figures()
                        .get("null")));
    }

    private double slider() {
        return fx(() -> ((Slider) lookup(SLIDER).query()).getValue());
    }

    @Test
    void keysTurnIt() {
        showDial();
        Figure before = figure();
        int step = step();
        fxDo(() -> lookup(SLIDER).query().requestFocus());
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertEquals("3", seed());
        assertNotEquals(before, figure());
        press(KeyCode.END).release(KeyCode.END);
        assertEquals("1000", seed());
        press(KeyCode.HOME).release(KeyCode.HOME);
        assertEquals("1", seed());
        assertEquals(before, figure());
        assertEquals(step, step(), "the steps have these keys elsewhere");
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertTrue(fx(() -> session().playingProperty().get()), "other keys go on to the window");
    }

    @Test
    void theMouseTurnsItLiveAndBringsItBack() {
        showDial();
        Figure before = figure();
        Node thumb = lookup(SLIDER + " .thumb").query();
        drag(thumb).moveBy(25, 0);
        assertTrue(slider() > 100);
        assertNotEquals(before, figure(), "while the mouse is down");
        String there = seed();
        drop();
        assertEquals(there, seed());
        picture("window-dial");
        fire(lookup(SLIDER).query(), MouseEvent.MOUSE_CLICKED, new double[] {5, 5}, 2, false);
        assertEquals("1", seed());
        assertEquals(before, figure());
        assertEquals(1, slider());
    }

    @Test
    void itsNumberIsTyped() {
        showDial();
        clickOn("#dial-null-seed-number")
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("345")
                .push(KeyCode.ENTER);
        assertEquals("345", seed());
        assertEquals(345, slider());
        write("2.5").push(KeyCode.ENTER);
        assertTrue(says("a whole number from 1 to 1000"));
        assertEquals("345", seed());
        assertEquals("", fx(() -> window().bench().layoutProperty().get()), "digits typed choose no layout");
        assertEquals(4, fx(() -> window().bench().slots().size()));
    }

    @Test
    void itIsAtHandInALowSlotAndInAnEnlargedOne() {
        showDial();
        assertFalse(fx(() -> lookup("#slot-null .dials-button").query().isVisible()));
        fxDo(() -> ((SplitPane) lookup("#slots > .split-pane").query()).setDividerPositions(0.3));
        assertTrue(fx(() -> lookup("#slot-null .dials-button").query().isVisible()));
        clickOn("#slot-null .dials-button");
        Node number = lookup(node -> node.getId() != null
                        && node.getId().equals("dial-null-seed-number")
                        && !node.getScene().equals(stage().getScene()))
                .query();
        doubleClickOn(number).write("52").push(KeyCode.ENTER);
        assertEquals("52", seed());
        save(fx(() -> number.getScene().snapshot(null)), "window-dial-flyout");
        assertEquals(4, fx(() -> window().bench().slots().size()));
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(fx(number.getScene().getWindow()::isShowing));
        fxDo(() -> window().bench().enlarge(window().bench().slots().getFirst()));
        awaitPictures();
        assertFalse(fx(() -> lookup("#enlarged .dials-button").query().isVisible()));
        fxDo(() -> lookup("#enlarged " + SLIDER).query().requestFocus());
        press(KeyCode.LEFT).release(KeyCode.LEFT);
        assertEquals("51", seed());
        picture("window-dial-enlarged");
    }
}
