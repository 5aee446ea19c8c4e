package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atlantafx.base.controls.ToggleLabel;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Problem;
import dev.tacit.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

/** Files: saved and opened again as they were, asked about once, and refused without a loss. */
class WindowFilesTest extends ShellTest {
    private Scenario scenario() {
        return fx(() -> session().scenarioProperty().get());
    }

    private void edit(double x) {
        fxDo(() -> session().apply(new Edit.SetTokens(Map.of(50, Vector.of(x, 1, 0)))));
    }

    private void awaitIdle() {
        await(() -> window().documents().workingProperty().get().isEmpty());
    }

    @Test
    void whatIsSavedOpensAsItWas() {
        Path path = file("mine.tacit.json");
        desktop().willChoose(path);
        edit(0.1);
        fxDo(() -> session().step(23));
        Scenario saved = scenario();
        ctrl(KeyCode.S);
        await(() -> !session().dirtyProperty().get());
        assertTrue(Files.exists(path));
        assertTrue(kept().contains("mine.tacit.json"));
        picture("window-saved");
        fxDo(() -> window().commands().get("new").run());
        assertEquals(17, step());
        ctrl(KeyCode.O);
        await(() -> path.equals(session().fileProperty().get()));
        assertEquals(saved, scenario());
        assertEquals(23, step());
        assertEquals(List.of(), desktop().asked());
    }

    @Test
    void whatWasSaidGoesWithItsDocument() {
        fxDo(() -> session().report(Problem.at("", "context.nothing.selected")));
        String said = new Texts(Locale.ENGLISH).get("context.nothing.selected");
        assertTrue(says(said));
        fxDo(() -> window().commands().get("new").run());
        assertFalse(says(said));
    }

    @Test
    void unsavedChangesAreAskedAboutOnce() {
        edit(0.2);
        Scenario mine = scenario();
        fxDo(() -> window().commands().get("new").run());
        assertEquals(1, desktop().asked().size());
        assertSame(mine, scenario());
        desktop().willAnswer(Desktop.Answer.SAVE);
        desktop().willChoose(file("kept.tacit.json"));
        fxDo(() -> window().commands().get("new").run());
        await(() -> !session().scenarioProperty().get().equals(mine));
        assertTrue(Files.exists(file("kept.tacit.json")));
        assertEquals(2, desktop().asked().size());
        assertFalse(fx(() -> session().dirtyProperty().get()));
    }

    @Test
    void dontSaveGoesOnAndCancelStays() throws Exception {
        Path other = file("other.tacit.json");
        ScenarioCodec.save(new Document(Presets.standard(), Cursor.at(5)), other);
        desktop().willChoose(other);
        edit(0.4);
        Scenario mine = scenario();
        ctrl(KeyCode.O);
        await(() -> desktop().asked().size() == 1);
        assertSame(mine, scenario());
        fxDo(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertEquals(2, desktop().asked().size());
        assertTrue(fx(() -> stage().isShowing()));
        desktop().willAnswer(Desktop.Answer.DISCARD);
        ctrl(KeyCode.O);
        await(() -> other.equals(session().fileProperty().get()));
        assertEquals(5, step());
        edit(0.5);
        fxDo(() -> window().commands().get("new").run());
        assertFalse(fx(() -> session().dirtyProperty().get()));
    }

    @Test
    void dontSaveClosesTheWindow() {
        edit(0.6);
        desktop().willAnswer(Desktop.Answer.DISCARD);
        fxDo(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertFalse(fx(() -> stage().isShowing()));
    }

    @Test
    void saveSavesThenClosesTheWindow() {
        edit(0.7);
        desktop().willAnswer(Desktop.Answer.SAVE);
        desktop().willChoose(file("last.tacit.json"));
        fxDo(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        await(() -> !stage().isShowing());
        assertTrue(Files.exists(file("last.tacit.json")));
    }

    @Test
    void aSaveThatFailsKeepsTheWindowAndTheChanges() throws IOException {
        edit(0.9);
        Scenario mine = scenario();
        desktop().willAnswer(Desktop.Answer.SAVE);
        for (Path place : List.of(folderNamed("folder.tacit.json"), file("no/folder.tacit.json"), full())) {
            desktop().willChoose(place);
            int asked = desktop().asked().size();
            fxDo(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
            String name = String.valueOf(place.getFileName());
            await(() -> said().startsWith(name + ": "));
            awaitIdle();
            assertEquals(asked + 1, desktop().asked().size());
            assertTrue(fx(() -> stage().isShowing() && session().dirtyProperty().get()));
            assertSame(mine, scenario());
            assertNull(fx(() -> session().fileProperty().get()));
        }
        assertTrue(said().contains("No space left"), said());
        picture("window-full-disk");
        Files.delete(file("full.tacit.json"));
    }

    private Path folderNamed(String name) throws IOException {
        return Files.createDirectories(file(name));
    }

    /** A file on a disk that is full. */
    private Path full() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no device that is full");
        return Files.createSymbolicLink(file("full.tacit.json"), Path.of("/dev/full"));
    }

    /** What the window says is wrong. */
    private String said() {
        Problem problem = fx(() -> session().problemProperty().get());
        return problem == null ? "" : new Texts(Locale.ENGLISH).say(problem);
    }

    @Test
    void twoFilesAtOnceLoseNothing() throws IOException {
        Path first = file("first.tacit.json");
        desktop().willChoose(first);
        edit(0.8);
        Path table = Files.writeString(file("tokens.csv"), "x1,x2,y\n1,2,3\n4,5,6\n");
        fxDo(() -> {
            window().documents().save();
            window().open(table);
        });
        await(() -> session().scenarioProperty().get().context().n() != 50);
        assertEquals(first, fx(() -> session().fileProperty().get()));
        assertTrue(kept().contains("first.tacit.json"));
    }

    @Test
    void anOpenedFileSaysWhatIsChosen() throws Exception {
        Path path = file("chosen.tacit.json");
        ScenarioCodec.save(
                new Document(Presets.standard(), new Cursor(3, Cursor.NONE, Map.of("path", "suffix"))), path);
        fxDo(() -> window().open(path));
        await(() -> step() == 3);
        awaitPictures();
        ViewSlot slot = (ViewSlot) lookup("#slot-path").query();
        Predicate<Node> marked = WindowFilesTest::suffix;
        assertTrue(fx(() -> from(slot).lookup(marked).tryQuery().isPresent()));
    }

    private static boolean suffix(Node node) {
        return switch (node) {
            case ToggleLabel label -> label.isSelected() && "suffix".equals(label.getUserData());
            case ComboBox<?> box -> "suffix".equals(box.getValue());
            default -> false;
        };
    }

    @Test
    void aDroppedFileIsOpened() throws Exception {
        Path path = file("dropped.tacit.json");
        ScenarioCodec.save(new Document(Presets.standard(), Cursor.at(7)), path);
        fxDo(() -> shown().drop(List.of(path.toFile())));
        await(() -> path.equals(session().fileProperty().get()));
        assertEquals(7, step());
        assertFalse(fx(() -> shown().drop(List.of())));
    }

    @Test
    void aBrokenFileIsOneSentenceAndLosesNothing() throws IOException {
        edit(0.3);
        Scenario mine = scenario();
        Path broken = Files.writeString(file("broken.tacit.json"), "{\"format\": \"tacit-scenario\", \"vers");
        fxDo(() -> window().open(broken));
        await(() -> session().problemProperty().get() != null);
        awaitIdle();
        assertSame(mine, scenario());
        assertTrue(says("broken.tacit.json"));
        assertEquals(List.of(), desktop().asked());
        picture("window-broken-file");
    }

    @Test
    void aFolderAndAMissingFileAreRefused() {
        Scenario mine = scenario();
        fxDo(() -> window().open(file("")));
        await(() -> session().problemProperty().get() != null);
        fxDo(() -> window().open(file("nowhere.tacit.json")));
        await(() -> says("nowhere.tacit.json"));
        assertSame(mine, scenario());
    }

    @Test
    void aTableOfTokensBecomesTheContext() throws IOException {
        Path table = Files.writeString(file("tokens.csv"), "x1,x2,y\n1,2,3\n4,5,6\n");
        fxDo(() -> window().open(table));
        await(() -> session().scenarioProperty().get().context().n() != 50);
        assertEquals(
                List.of(Vector.of(1, 2, 3), Vector.of(4, 5, 6)),
                scenario().context().tokens());
        assertTrue(fx(() -> session().canUndoProperty().get()));
        Path wide = Files.writeString(file("wide.csv"), "x1,x2,x3,y\n1,2,3,4\n");
        fxDo(() -> window().open(wide));
        await(() -> session().scenarioProperty().get().context().d() == 4);
        awaitPictures();
        picture("window-tokens");
    }

    @Test
    void aTableThatCannotBeReadIsRefusedWithItsNameAndPlace() throws IOException {
        Scenario mine = scenario();
        Path table = Files.writeString(file("tokens.csv"), "x1,x2,y\n1,2,3\n4,1e999,6\n");
        fxDo(() -> window().open(table));
        await(() -> said().equals("tokens.csv, row 3, column 2: 1e999 is too large: numbers go up to 1e100 here"));
        assertSame(mine, scenario());
    }

    @Test
    void aPictureIsExportedAndNumbersAreCopied() throws IOException {
        awaitPictures();
        Path picture = file("picture.svg");
        desktop().willChoose(picture);
        ctrl(KeyCode.E);
        await(() -> Files.exists(picture) && says("picture.svg"));
        fxDo(() -> window().bench().slots().getFirst().copyNumbers());
        assertEquals(1, desktop().copied().size());
        assertTrue(desktop().copied().getFirst().contains("\t"));
        desktop().willChoose(file("picture.gif"));
        ctrl(KeyCode.E);
        assertTrue(says("ends in"));
        Path taken = Files.createDirectories(file("taken.svg"));
        desktop().willChoose(taken);
        ctrl(KeyCode.E);
        await(() -> said().equals("taken.svg: this is a folder, not a file"));
    }
}
