package dev.tacit.ui.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.ui.draw.Look;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class TableWindowTest extends ContextWindowTest {
    @Override
    protected int height() {
        return 900;
    }

    private Node cell(int row, int column) {
        return fx(() -> table().lookupAll(".table-cell").stream()
                .filter(TableCell.class::isInstance)
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getIndex() == row && cell.isVisible() && !cell.isEmpty())
                .filter(cell -> table().getColumns().indexOf(cell.getTableColumn()) == column)
                .findFirst()
                .orElseThrow());
    }

    private void type(int row, int column, String text, KeyCode end) {
        Node cell = cell(row, column);
        doubleClickOn(cell);
        await(() -> table().getEditingCell() != null);
        write(text);
        push(end);
    }

    private String message() {
        Label label = lookup("#context-cell-message").queryAs(Label.class);
        return fx(() -> label.isVisible() ? label.getText() : "");
    }

    @Test
    void enterCommitsANumber() {
        type(1, 2, "-1,25", KeyCode.ENTER);
        assertEquals(-1.25, context().tokens().get(1).get(0));
        assertEquals(Set.of(2), selection());
        fxDo(session()::undo);
        assertFalse(fx(() -> session().canUndoProperty().get()));
    }

    @Test
    void tabGoesOnToTheNextNumber() {
        type(1, 2, "1", KeyCode.TAB);
        await(() -> table().getEditingCell() != null);
        write("2");
        push(KeyCode.TAB);
        write("3");
        push(KeyCode.ENTER);
        assertEquals(Vector.of(1, 2, 3), context().tokens().get(1));
    }

    @Test
    void clickingElsewhereCommits() {
        Node cell = cell(1, 2);
        doubleClickOn(cell);
        await(() -> table().getEditingCell() != null);
        write("7");
        clickOn(cell(4, 1));
        assertEquals(7, context().tokens().get(1).get(0));
    }

    @Test
    void nonsenseIsExplainedAndTheOldValueStays() {
        Context before = context();
        type(1, 3, "abc", KeyCode.ENTER);
        assertTrue(message().contains("abc"), message());
        picture("table-refused");
        push(KeyCode.ESCAPE);
        assertEquals("", message());
        for (String text : List.of("NaN", "1e999", "1e308", "-1e200", "1e154", "--", "1;2")) {
            type(2, 2, text, KeyCode.ENTER);
            assertFalse(message().isEmpty(), text);
            push(KeyCode.ESCAPE);
        }
        type(1, 3, "abc", KeyCode.SHIFT);
        clickOn(cell(6, 1));
        assertTrue(message().contains("abc"), message());
        assertEquals(before, context());
    }

    @Test
    void editingShowsAllDigits() {
        double value = context().tokens().get(0).get(0);
        doubleClickOn(cell(0, 2));
        await(() -> lookup(".cell-field").tryQuery().isPresent());
        String text = lookup(".cell-field").queryTextInputControl().getText();
        assertEquals(value, Double.parseDouble(text));
        push(KeyCode.ENTER);
        assertFalse(fx(() -> session().canUndoProperty().get()));
    }

    @Test
    void altArrowsAndDeleteWorkOnTheSelection() {
        Context before = context();
        clickOn(cell(1, 1));
        press(KeyCode.ALT, KeyCode.DOWN);
        release(KeyCode.DOWN, KeyCode.ALT);
        assertEquals(before.tokens().get(1), context().tokens().get(2));
        assertEquals(Set.of(2), selection());
        push(KeyCode.DELETE);
        assertEquals(before.n() - 1, context().n());
        assertEquals(before.tokens().get(0), context().tokens().get(0));
        fxDo(session()::undo);
        fxDo(session()::undo);
        assertEquals(before, context());
    }

    @Test
    void draggedRowsTakeTheirNewPlace() {
        Context before = context();
        moveTo(cell(1, 1))
                .press(MouseButton.PRIMARY)
                .moveBy(0, 12)
                .moveBy(0, 14)
                .moveBy(0, 30);
        moveTo(cell(6, 1)).moveBy(0, 3);
        picture("table-reorder");
        release(MouseButton.PRIMARY);
        assertEquals(before.tokens().get(2), context().tokens().get(1));
        assertTrue(context().tokens().indexOf(before.tokens().get(1)) >= 5);
        fxDo(session()::undo);
        assertEquals(before, context());
    }

    @Test
    void typingBeginsToEditAndSelectionIsShared() {
        select(3);
        await(() -> table().getSelectionModel().getSelectedIndices().equals(List.of(3)));
        clickOn(cell(3, 4));
        write("9");
        push(KeyCode.ENTER);
        assertEquals(9, context().tokens().get(3).get(2));
    }

    @Test
    void theBoxMovesATokenOutOfY() {
        clickOn(cell(2, 0).lookup(".check-box"));
        assertFalse(fx(() -> session().scenarioProperty().get().moved().contains(2)));
        assertTrue(fx(() -> session().scenarioProperty().get().moved().contains(3)));
    }

    @Test
    void hoveringARowLightsItsToken() {
        moveTo(cell(5, 1));
        assertEquals(5, fx(() -> session().cursorProperty().get().hovered()));
        moveTo(plane());
        assertNotEquals(5, fx(() -> session().cursorProperty().get().hovered()));
    }

    @Test
    void anEmptyContextSaysWhatToDo() {
        fxDo(panel().actions()::selectAll);
        fxDo(panel().actions()::delete);
        assertEquals(0, context().n());
        picture("context-empty");
        assertTrue(lookup(".context-empty").query().isVisible());
        look(Look.DARK);
        picture("context-empty-dark");
        fxDo(panel().actions()::add);
        assertEquals(1, context().n());
        assertFalse(lookup(".context-empty").query().isVisible());
    }

    @Test
    void aNewTaskIsOneStep() {
        Context before = context();
        clickOn("#context-task");
        await(() -> lookup("#task-n").tryQuery().isPresent());
        doubleClickOn("#task-n").write("-3");
        clickOn("#task-apply");
        assertEquals(before, context());
        save(fx(() -> lookup("#task-n").query().getScene().snapshot(null)), "task-refused");
        doubleClickOn("#task-n").push(KeyCode.SHORTCUT, KeyCode.A).write("12");
        clickOn("#task-apply");
        assertEquals(12, context().n());
        fxDo(session()::undo);
        assertEquals(before, context());
    }

    @Test
    void aTaskThatTakesLongIsAskedAboutFirst() {
        ModelInit settings = session().scenarioProperty().get().model().settings();
        ModelInit slow = settings.withLayer(settings.layer()
                .withKind(LayerKind.RNN)
                .withMemory(settings.layer().memory().withStateWidth(200)));
        fxDo(() -> session().apply(new Edit.SetModel(new ModelSpec.Drawn(slow))));
        Context before = context();
        clickOn("#context-task");
        await(() -> lookup("#task-n").tryQuery().isPresent());
        doubleClickOn("#task-n").push(KeyCode.SHORTCUT, KeyCode.A).write("2000");
        clickOn("#task-apply");
        assertEquals(before, context());
        save(fx(() -> lookup("#task-n").query().getScene().snapshot(null)), "task-cost");
        clickOn("#model-cost-keep");
        assertTrue(lookup("#model-cost").tryQuery().isEmpty());
        clickOn("#task-apply").clickOn("#model-cost-apply");
        assertEquals(2000, context().n());
        fxDo(session()::undo);
        assertEquals(before, context());
    }

    private void paste(String text) {
        fxDo(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        clickOn("#context-paste");
    }

    @Test
    void pastedTokensComeBehindTheSelection() {
        Context before = context();
        clickOn(cell(1, 1));
        paste("label\tx1\tx2\ty\nfirst\t1,5\t2\t3\nsecond\t4\t5\t6,25\n");
        assertEquals(before.n() + 2, context().n());
        assertEquals(Vector.of(1.5, 2, 3), context().tokens().get(2));
        assertEquals("second", context().label(3));
        assertEquals("c2", context().label(1));
        assertEquals(Set.of(2, 3), selection());
        fxDo(session()::undo);
        assertEquals(before, context());
    }

    @Test
    void tokensOfAnotherWidthAreRefused() {
        Context before = context();
        paste("1,2\n3,4\n");
        assertEquals(before, context());
        assertEquals(
                "The pasted rows have 2 columns, tokens have 3: open the table as a file to replace the context",
                fx(() -> new Texts(Locale.ENGLISH)
                        .say(Objects.requireNonNull(session().problemProperty().get()))));
        paste("1\t2\t1e200\n");
        assertEquals(before, context());
    }

    @Test
    void badTextIsRefusedWithItsPlace() {
        Context before = context();
        paste("1\t2\t3\n4\tx5y\t6\n");
        assertEquals(before, context());
        String said = fx(() -> new Texts(Locale.ENGLISH)
                .say(Objects.requireNonNull(session().problemProperty().get())));
        assertEquals("row 2, column 2: \"x5y\" is not a number", said);
    }

    @Test
    void copiedTokensReadBackTheSame() {
        Context before = context();
        select(2, 4);
        clickOn("#context-copy");
        String csv = fx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(csv.startsWith("x1,x2,y\n"), csv);
        assertEquals(3, csv.lines().count());
        String html = fx(() -> Clipboard.getSystemClipboard().getHtml());
        assertTrue(html.contains("<tr><td>x1</td><td>x2</td><td>y</td></tr>"), html);
        push(KeyCode.DELETE);
        fxDo(() -> panel().actions().select(Set.of()));
        clickOn("#context-paste");
        List<Vector> tokens = context().tokens();
        assertEquals(before.tokens().get(2), tokens.get(tokens.size() - 2));
        assertEquals(before.tokens().get(4), tokens.getLast());
    }
}
