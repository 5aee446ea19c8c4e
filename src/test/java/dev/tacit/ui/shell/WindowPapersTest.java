package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.study.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The papers' figures in the window: a study is run, paused, changed and saved. */
class WindowPapersTest extends ShellTest {
    private void read(String study) {
        awaitPictures();
        press(KeyCode.DIGIT7).release(KeyCode.DIGIT7);
        fxDo(() -> {
            ListView<Study> list = lookup("#studies").queryListView();
            list.getSelectionModel()
                    .select(list.getItems().stream()
                            .filter(each -> each.id().equals(study))
                            .findFirst()
                            .orElseThrow());
        });
    }

    private String progress() {
        return fx(() -> ((Label) lookup("#study-progress").query()).getText());
    }

    private String run() {
        return fx(() -> ((Button) lookup("#study-run").query()).getText());
    }

    private void set(String field, String number) {
        clickOn("#study-" + field)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write(number)
                .push(KeyCode.ENTER);
    }

    @Test
    void aStudyIsRunAndItsPictureSaved() throws Exception {
        read("convergence");
        assertEquals("papers", fx(() -> window().bench().layoutProperty().get()));
        set("trials", "6");
        set("steps", "20");
        assertEquals("Trials: 0 of 6", progress());
        clickOn("#study-run");
        await(() -> progress().equals("Trials: 6 of 6"));
        fxDo(() -> lookup("#study-panels").queryComboBox().getSelectionModel().selectLast());
        picture("window-papers");
        Path file = file("law.svg");
        desktop().willChoose(file);
        ctrl(KeyCode.E);
        await(() -> Files.exists(file));
        assertTrue(Files.readString(file).contains("untrained"));
        press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        awaitPictures();
        assertEquals("update", fx(() -> window().bench().layoutProperty().get()));
    }

    @Test
    void aDialIsTurnedWithoutRunningAnew() {
        read("fine-tuning");
        set("trials", "3");
        set("steps", "10");
        clickOn("#study-run");
        await(() -> progress().equals("Trials: 3 of 3"));
        String before = drawn();
        fxDo(() -> ((Slider) lookup("#study-dial").query()).setValue(5));
        assertEquals("Trials: 3 of 3", progress());
        assertNotEquals(before, drawn());
        picture("window-papers-dial");
    }

    private String drawn() {
        return fx(() -> lookup("#study-page .figure-pane").query().getAccessibleText());
    }

    @Test
    void aLongStudyIsPausedAndChanged() {
        read("convergence");
        set("trials", "100000");
        set("steps", "5");
        clickOn("#study-run");
        await(() -> progress().matches("Trials: [1-9].*"));
        assertEquals("Pause", run());
        clickOn("#study-run");
        await(() -> run().equals("Go on"));
        String paused = progress();
        read("fine-tuning");
        assertTrue(progress().startsWith("Trials: 0 of"));
        read("convergence");
        assertEquals(paused, progress(), "what was run is kept while others are looked at");
        clickOn("#study-clear");
        assertEquals("Run", run());
        set("trials", "none");
        assertTrue(says("This setting takes a number from 1 to"));
        assertFalse(fx(() -> lookup("#study-run").query().isDisabled()));
    }
}
