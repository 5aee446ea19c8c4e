package dev.tacit.ui.inspector;

import dev.tacit.scenario.ModelSpec;
import dev.tacit.ui.field.Forms;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The settings that a model has, one below the other, and what is asked about one of them, below that one. */
final class SettingGrid {
    private final List<SettingRow<?>> rows;
    private final GridPane node = Forms.grid();
    private @Nullable SettingRow<?> asked;
    private @Nullable Node question;

    SettingGrid(List<SettingRow<?>> rows) {
        this.rows = List.copyOf(rows);
        for (SettingRow<?> row : rows) {
            List<Region> parts = row.parts().toList();
            GridPane.setColumnIndex(parts.getLast(), 1);
            node.getChildren().addAll(parts);
        }
    }

    Region node() {
        return node;
    }

    /** Shows the settings that this model has. */
    void show(ModelSpec model) {
        rows.forEach(row -> row.show(model));
        arrange();
    }

    /** Asks about a setting, in place of what was asked before; the focus finds it next. */
    void ask(SettingRow<?> about, Node what) {
        withdraw();
        asked = about;
        question = what;
        int behind = node.getChildren().indexOf(about.parts().toList().getLast());
        node.getChildren().add(behind + 1, what);
        GridPane.setColumnSpan(what, 2);
        arrange();
    }

    /** Asks no more. */
    void withdraw() {
        if (question != null) {
            node.getChildren().remove(question);
        }
        question = null;
        asked = null;
    }

    private void arrange() {
        int at = 0;
        for (SettingRow<?> row : rows) {
            if (row.isShown()) {
                row.stand(at++);
            }
            if (row.equals(asked) && question != null) {
                GridPane.setRowIndex(question, at++);
            }
        }
    }
}
