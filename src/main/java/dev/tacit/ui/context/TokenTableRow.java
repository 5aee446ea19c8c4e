package dev.tacit.ui.context;

import dev.tacit.scenario.Cursor;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A row of the table: lights its token while the pointer is over it, and is dragged to another place. */
final class TokenTableRow extends TableRow<TokenRow> {
    private static final PseudoClass QUERY = PseudoClass.getPseudoClass("query");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private final ContextModel model;
    private final RowDrag drag;
    private boolean kept;

    TokenTableRow(ContextModel model, RowDrag drag) {
        this.model = model;
        this.drag = drag;
        setOnMouseEntered(_ -> model.session().hover(isEmpty() ? Cursor.NONE : getIndex()));
        setOnMouseExited(_ -> model.session().hover(Cursor.NONE));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::keepSelection);
        setOnMouseClicked(this::clicked);
        setOnDragDetected(this::detected);
        setOnMouseDragOver(this::over);
        setOnMouseDragExited(_ -> drop(false, false));
        setOnMouseDragReleased(this::released);
    }

    @Override
    protected void updateItem(@Nullable TokenRow row, boolean empty) {
        super.updateItem(row, empty);
        look();
    }

    /** Says anew whether this row is the query's, and whether its token is lit. */
    void look() {
        boolean query = !isEmpty() && getIndex() == model.context().n();
        pseudoClassStateChanged(QUERY, query);
        int hovered = model.session().cursorProperty().get().hovered();
        pseudoClassStateChanged(LIT, !isEmpty() && hovered == getIndex());
    }

    /** A press on one of several selected rows may begin a drag of all of them. */
    private void keepSelection(MouseEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown();
        boolean several = model.session().selection().size() > 1;
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        drag.press(
                getIndex(),
                primary && !isEmpty() && getIndex() < model.context().n() && !onBox(event));
        kept = plain && several && isSelected() && primary && !onBox(event);
        if (kept) {
            getTableView().requestFocus();
            event.consume();
        }
    }

    private static boolean onBox(MouseEvent event) {
        Node target = event.getPickResult().getIntersectedNode();
        return target != null && target.getStyleClass().contains("box");
    }

    private void clicked(MouseEvent event) {
        if (kept && event.isStillSincePress()) {
            getTableView().getSelectionModel().clearAndSelect(getIndex());
        }
        kept = false;
    }

    private void detected(MouseEvent event) {
        if (drag.ready() && getTableView().getEditingCell() == null) {
            startFullDrag();
            event.consume();
        }
    }

    private void over(MouseDragEvent event) {
        if (drag.ready()) {
            boolean below = below(event);
            drop(!below, below);
        }
    }

    private void released(MouseDragEvent event) {
        drop(false, false);
        int n = model.context().n();
        drag.drop(isEmpty() ? n : Math.min(n, getIndex() + (below(event) ? 1 : 0)));
        event.consume();
    }

    private boolean below(MouseDragEvent event) {
        return event.getY() > getHeight() / 2 && getIndex() < model.context().n();
    }

    private void drop(boolean above, boolean below) {
        pseudoClassStateChanged(ABOVE, above);
        pseudoClassStateChanged(BELOW, below);
    }
}
