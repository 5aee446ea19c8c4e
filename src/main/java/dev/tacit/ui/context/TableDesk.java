package dev.tacit.ui.context;

import dev.tacit.scenario.Edit;
import dev.tacit.text.Problem;
import dev.tacit.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** What the cells of the table need of it: where typing goes on, and where a refusal is explained. */
final class TableDesk {
    private final TableView<TokenRow> table;
    private final Session session;
    private final CellMessage message;
    private @Nullable TableColumn<TokenRow, ?> column;
    private String typed = "";

    TableDesk(TableView<TokenRow> table, Session session, CellMessage message) {
        this.table = table;
        this.session = session;
        this.message = message;
    }

    void apply(Edit edit) {
        session.apply(edit);
    }

    void explain(Node cell, Problem problem) {
        message.show(cell, problem);
    }

    void quiet() {
        message.hide();
    }

    /** Where typing begins next. */
    void column(TableColumn<TokenRow, ?> now) {
        column = now;
    }

    /** Begins to edit the focused row where it was last edited; {@code text} replaces the value if there is any. */
    void begin(String text) {
        int row = table.getFocusModel().getFocusedIndex();
        List<TableColumn<TokenRow, ?>> all = editable();
        if (row >= 0 && !all.isEmpty()) {
            typed = text;
            TableColumn<TokenRow, ?> at = column != null && all.contains(column) ? column : all.get(firstNumber(all));
            table.edit(row, at);
            typed = "";
        }
    }

    /** What was typed to begin with. */
    Optional<String> takeTyped() {
        String text = typed;
        typed = "";
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Goes one row down, as a spreadsheet does. */
    void down(int row) {
        int next = Math.min(row + 1, table.getItems().size() - 1);
        table.getSelectionModel().clearAndSelect(next);
    }

    /** Goes on editing in the next cell, or the one before. */
    void next(int row, TableColumn<TokenRow, ?> from, int by) {
        List<TableColumn<TokenRow, ?>> all = editable();
        int place = row * all.size() + all.indexOf(from) + by;
        if (place >= 0 && place < table.getItems().size() * all.size()) {
            int nextRow = place / all.size();
            TableColumn<TokenRow, ?> next = all.get(place % all.size());
            table.getSelectionModel().clearAndSelect(nextRow);
            table.scrollToColumn(next);
            table.edit(nextRow, next);
        }
    }

    private static int firstNumber(List<TableColumn<TokenRow, ?>> all) {
        return all.size() > 1 ? 1 : 0;
    }

    private List<TableColumn<TokenRow, ?>> editable() {
        return table.getColumns().stream().filter(TableColumn::isEditable).toList();
    }
}
