package dev.tacit.ui.context;

import dev.tacit.ui.session.Session;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;

/** Keeps the selection of the table and that of the session the same; the session's is taken over once a pulse. */
final class SelectionLink {
    private final Session session;
    private final TableView<TokenRow> table;
    private final Runnable later;
    private final ListChangeListener<Integer> fromTable = _ -> tell();
    private final InvalidationListener fromSession = _ -> changed();
    private boolean telling;
    private boolean taking;
    private boolean stale;

    /** {@code later} sees to it that {@link #take} is called in the next pulse. */
    SelectionLink(Session session, TableView<TokenRow> table, Runnable later) {
        this.session = session;
        this.table = table;
        this.later = later;
    }

    void attach() {
        table.getSelectionModel().getSelectedIndices().addListener(fromTable);
        session.selectionProperty().addListener(fromSession);
        changed();
    }

    void detach() {
        table.getSelectionModel().getSelectedIndices().removeListener(fromTable);
        session.selectionProperty().removeListener(fromSession);
    }

    private void tell() {
        if (!taking && !stale) {
            telling = true;
            session.select(table.getSelectionModel().getSelectedIndices().stream()
                    .filter(row -> row >= 0)
                    .toList());
            telling = false;
        }
    }

    private void changed() {
        if (!telling) {
            stale = true;
            later.run();
        }
    }

    /** Selects in the table what the session has selected; true if it changed and is one row. */
    boolean take() {
        if (!stale) {
            return false;
        }
        stale = false;
        int rows = table.getItems().size();
        int[] wanted = session.selection().stream()
                .mapToInt(Integer::intValue)
                .filter(index -> index < rows)
                .sorted()
                .toArray();
        taking = true;
        TableViewSelectionModel<TokenRow> model = table.getSelectionModel();
        if (wanted.length == rows - 1 && rows > 1 && wanted[wanted.length - 1] == rows - 2) {
            model.clearSelection();
            model.selectRange(0, rows - 1);
        } else {
            model.clearSelection();
            if (wanted.length > 0) {
                model.selectIndices(wanted[0], wanted);
            }
        }
        taking = false;
        return wanted.length == 1;
    }
}
