package dev.tacit.ui.context;

import dev.tacit.ui.session.Session;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;

/** Keeps the selection of the table and that of the session the same; the session's is taken over once a pulse. */
final class SelectionLink {
    private final Session session;
    private final TableView<TokenRow> table;
    private final Runnable later;
    private final ListChangeListener<Integer> fromTable = _ -> tell();
    private final SetChangeListener<Integer> fromSession = _ -> changed();
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
        session.selection().addListener(fromSession);
        changed();
    }

    void detach() {
        table.getSelectionModel().getSelectedIndices().removeListener(fromTable);
        session.selection().removeListener(fromSession);
    }

    private void tell() {
        if (!taking && !stale) {
            telling = true;
            Set<Integer> rows = new TreeSet<>(table.getSelectionModel().getSelectedIndices());
            rows.remove(-1);
            session.selection().retainAll(rows);
            session.selection().addAll(rows);
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
