package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.Context;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.LinearRegression;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of ten thousand tokens does in the window what a small one does. */
class WindowManyTokensTest extends ShellTest {
    private static final int N = 10_000;

    @BeforeEach
    void openAFile() throws ProblemException {
        TaskContext source = new TaskContext(new LinearRegression(N, 3, 7, 0.1));
        Scenario large = Scenario.of("Large", source, Presets.standard().model());
        Path path = file("large.tacit.json");
        ScenarioCodec.save(new Document(large, Cursor.at(100)), path);
        fxDo(() -> window().open(path));
        await(() -> session().scenarioProperty().get().context().n() == N);
        awaitPictures();
        assertEquals(100, step());
    }

    private Context context() {
        return fx(() -> session().scenarioProperty().get().context());
    }

    private TableView<?> table() {
        return lookup("#context-table").queryTableView();
    }

    private boolean shows(Predicate<Node> wanted) {
        return lookup(node -> wanted.test(node) && node.isVisible()).tryQuery().isPresent();
    }

    @Test
    void theTableShowsAnyRowAndWhatItSaysAfterAnEdit() {
        fxDo(() -> table().scrollTo(N));
        await(() -> shows(node -> node instanceof TableRow<?> row && !row.isEmpty() && row.getIndex() == N));
        Context before = context();
        fxDo(() -> session().apply(new Edit.SetTokens(Map.of(N - 1, Vector.of(0.125, 2, 3)))));
        awaitPictures();
        assertTrue(fx(() -> shows(node -> node instanceof TableCell<?, ?> cell && "0.125".equals(cell.getText()))));
        fxDo(session()::undo);
        awaitPictures();
        assertEquals(before, context());
    }

    @Test
    void theStripGoesToTheStepUnderThePointer() {
        Node strip = lookup(".token-strip").query();
        double width = fx(() -> strip.getLayoutBounds().getWidth());
        double pixel = N / (width - 22);
        clickOn(strip);
        assertEquals(width / 2 * pixel, step(), pixel, "within a pixel of the middle");
        awaitPictures();
        assertEquals(step(), fx(() -> session().frameProperty().get().cursor().step()));
        picture("window-many-scrubbed");
        push(KeyCode.END);
        assertEquals(N, step());
        awaitPictures();
    }

    @Test
    void allAreSelectedAndThreeMoreArePasted() {
        ctrl(KeyCode.A);
        assertEquals(N, fx(() -> session().selection().size()));
        await(() -> table().getSelectionModel().getSelectedIndices().size() == N);
        picture("window-many-selected");
        fxDo(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "1\t2\t3\n4\t5\t6\n7\t8\t9\n")));
        ctrl(KeyCode.V);
        assertEquals(N + 3, context().n());
        assertEquals(Vector.of(7, 8, 9), context().tokens().getLast());
        SortedSet<Integer> selected = fx(() -> session().selection());
        assertEquals(Set.of(N, N + 1, N + 2), selected);
        awaitPictures();
        fxDo(session()::undo);
        awaitPictures();
        assertEquals(N, context().n());
    }
}
