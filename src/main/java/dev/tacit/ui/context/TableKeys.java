package dev.tacit.ui.context;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the table: Enter, F2 or just typing edits, Alt with an arrow moves the selected tokens. */
final class TableKeys {
    private final TableView<TokenRow> table;
    private final TableDesk desk;
    private final ContextActions actions;

    TableKeys(TableView<TokenRow> table, TableDesk desk, ContextActions actions) {
        this.table = table;
        this.desk = desk;
        this.actions = actions;
    }

    void pressed(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        KeyCode code = event.getCode();
        if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            actions.shift(code == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (code == KeyCode.ENTER || code == KeyCode.F2) {
            desk.begin("");
            event.consume();
        }
    }

    void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && table.getEditingCell() == null && text.matches("[0-9.,\u2212+-]")) {
            desk.begin(text);
            event.consume();
        }
    }
}
