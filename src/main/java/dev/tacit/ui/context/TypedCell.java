package dev.tacit.ui.context;

import dev.tacit.scenario.Edit;
import dev.tacit.text.Problem;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is typed into: Enter, Tab and the loss of the focus commit, Escape gives up. What cannot be is explained
 * at the cell, and the old value stays.
 */
abstract class TypedCell extends TableCell<TokenRow, TokenValue> {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private final TableDesk desk;
    private @Nullable TextField field;

    TypedCell(TableDesk desk) {
        this.desk = desk;
        setOnMousePressed(_ -> desk.column(getTableColumn()));
    }

    /** What is shown. */
    abstract String shown(TokenValue value);

    /** What is typed over: all of it. */
    abstract String whole(TokenValue value);

    /** Why {@code text} cannot be taken. */
    abstract Optional<Problem> refusal(String text);

    /** The edit that takes {@code text}. */
    abstract Edit edit(int index, TokenValue value, String text);

    boolean takes(TokenValue value) {
        return true;
    }

    @Override
    protected void updateItem(@Nullable TokenValue value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || value == null) {
            setText("");
            setGraphic(null);
        } else if (!isEditing()) {
            setText(shown(value));
            setGraphic(null);
        }
    }

    @Override
    public void startEdit() {
        TokenValue value = getItem();
        if (isEmpty() || value == null || !takes(value)) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            desk.column(getTableColumn());
            TextField typed = new TextField(whole(value));
            typed.getStyleClass().add("cell-field");
            typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            typed.focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    leave();
                }
            });
            field = typed;
            setText("");
            setGraphic(typed);
            typed.requestFocus();
            typed.selectAll();
            desk.takeTyped().ifPresent(typed::replaceSelection);
        }
    }

    /** Another cell is edited, or this one scrolls away: what was typed counts. */
    @Override
    public void cancelEdit() {
        if (field != null) {
            leave();
        } else {
            super.cancelEdit();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> finish(event, () -> desk.down(getIndex()));
            case TAB -> finish(event, () -> desk.next(getIndex(), getTableColumn(), event.isShiftDown() ? -1 : 1));
            case ESCAPE -> {
                close();
                desk.quiet();
                getTableView().requestFocus();
                event.consume();
            }
            default -> {}
        }
    }

    private void finish(KeyEvent event, Runnable then) {
        event.consume();
        TextField typed = field;
        if (typed == null) {
            return;
        }
        Optional<Problem> refusal = refusal(typed.getText());
        if (refusal.isPresent()) {
            typed.pseudoClassStateChanged(INVALID, true);
            typed.selectAll();
            desk.explain(this, refusal.get());
        } else {
            leave();
            getTableView().requestFocus();
            then.run();
        }
    }

    private void leave() {
        TextField typed = field;
        TokenRow row = getTableRow() == null ? null : getTableRow().getItem();
        TokenValue value = getItem();
        close();
        if (typed == null || row == null || value == null) {
            return;
        }
        String text = typed.getText();
        Optional<Problem> refusal = refusal(text);
        if (refusal.isPresent()) {
            desk.explain(this, refusal.get());
        } else {
            desk.quiet();
            if (!text.equals(whole(value))) {
                desk.apply(edit(row.index(), value, text));
            }
        }
    }

    private void close() {
        field = null;
        if (isEditing()) {
            super.cancelEdit();
        }
        updateItem(getItem(), isEmpty());
    }
}
