package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A block is trained beside the pictures: begun, paused, gone on with, given up; its weights are used. */
class WindowLearningTest extends ShellTest {
    @Override
    protected int height() {
        return 900;
    }

    private void learn() {
        awaitPictures();
        press(KeyCode.DIGIT6).release(KeyCode.DIGIT6);
        awaitPictures();
    }

    private void set(String field, String number) {
        clickOn("#learning-" + field)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write(number)
                .push(KeyCode.ENTER);
    }

    private String label(String id) {
        return fx(() -> ((Label) lookup("#learning-" + id).query()).getText());
    }

    private String train() {
        return fx(() -> ((Button) lookup("#learning-train").query()).getText());
    }

    private Scenario scenario() {
        return fx(() -> session().scenarioProperty().get());
    }

    @Test
    void itsWeightsAreUsedAndTakenBack() {
        learn();
        Scenario before = scenario();
        set("steps", "30");
        clickOn("#learning-train");
        await(() -> label("progress").startsWith("Step 30 of 30, test loss"));
        assertEquals("Train", train());
        assertEquals(before, scenario(), "nothing is used unasked");
        clickOn("#learning-use");
        awaitPictures();
        assertTrue(scenario().model() instanceof ModelSpec.Explicit);
        assertEquals(before.context(), scenario().context());
        picture("window-learning");
        fxDo(() -> session().undo());
        assertEquals(before.model(), scenario().model());
    }

    @Test
    void itIsPausedGoneOnWithAndGivenUp() {
        learn();
        set("steps", "200000");
        clickOn("#learning-train");
        await(() -> label("progress").matches("Step [1-9].*s left"));
        assertEquals("Pause", train());
        assertTrue(fx(() -> lookup("#learning-batch").query().isDisabled()));
        picture("window-learning-running");
        clickOn("#learning-train");
        await(() -> train().equals("Go on"));
        String paused = label("progress");
        clickOn("#learning-train");
        await(() -> !label("progress").equals(paused));
        assertTrue(step(label("progress")) >= step(paused));
        clickOn("#learning-cancel");
        assertEquals("Nothing is trained yet.", label("progress"));
        assertEquals("Train", train());
    }

    private static int step(String progress) {
        return Integer.parseInt(
                progress.replaceFirst("Step ([0-9\u202f,]+) of.*", "$1").replaceAll("[^0-9]", ""));
    }

    @Test
    void allPicturesFollowIt() {
        learn();
        Scenario before = scenario();
        clickOn("#learning-follow");
        set("steps", "200000");
        clickOn("#learning-train");
        await(() -> scenario().model() instanceof ModelSpec.Explicit);
        ModelSpec first = scenario().model();
        await(() -> !scenario().model().equals(first));
        clickOn("#learning-train");
        await(() -> train().equals("Go on"));
        awaitPictures();
        fxDo(() -> session().undo());
        assertEquals(before.model(), scenario().model(), "all of it is one edit");
        fxDo(() -> session().redo());
        assertNotEquals(before.model(), scenario().model());
    }

    @Test
    void aDivergingRateIsTold() {
        learn();
        fxDo(() -> ((ComboBox<?>) lookup("#learning-optimiser").query())
                .getSelectionModel()
                .selectLast());
        set("rate", "1e6");
        clickOn("#learning-train");
        await(() -> label("diverged").contains("diverged"));
        assertTrue(label("diverged").contains("at step"));
        picture("window-learning-diverged");
        assertFalse(fx(() -> lookup("#learning-batch").query().isDisabled()));
    }

    @Test
    void whatNobodyWaitsForIsRefused() {
        learn();
        set("steps", "1000000");
        set("batch", "65536");
        clickOn("#learning-train");
        assertTrue(says("This training would take about"));
        assertEquals("Nothing is trained yet.", label("progress"));
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        learn();
        set("batch", "none");
        assertTrue(says("The batch is a whole number from 1"));
        assertEquals(
                "64",
                fx(() -> ((javafx.scene.control.TextField)
                                lookup("#learning-batch").query())
                        .getText()));
    }

    @Test
    void weightsOfOtherWidthBringAContextOfTheirOwn() {
        learn();
        fxDo(() -> session()
                .load(
                        Objects.requireNonNull(Presets.all().get(1).scenario()),
                        Documents.opening(Presets.all().get(1).scenario()),
                        null));
        awaitPictures();
        set("inputs", "4");
        set("n", "7");
        set("steps", "3");
        clickOn("#learning-train");
        await(() -> label("progress").startsWith("Step 3 of 3"));
        clickOn("#learning-use");
        awaitPictures();
        assertEquals(5, scenario().context().d());
        assertEquals(7, scenario().context().n());
    }
}
