package dev.tacit.ui.shell;

import dev.tacit.scenario.Edit;
import javafx.scene.control.TextInputDialog;

/** Asks for the scenario's name. */
final class RenameDialog {
    private final Kit kit;

    RenameDialog(Kit kit) {
        this.kit = kit;
    }

    void ask() {
        TextInputDialog dialog =
                new TextInputDialog(kit.session().scenarioProperty().get().name());
        dialog.initOwner(kit.toasts().getScene().getWindow());
        dialog.setTitle(kit.text("dialog.rename.title"));
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText(kit.text("dialog.rename.text"));
        dialog.showAndWait().ifPresent(name -> kit.session().apply(new Edit.Rename(name.strip())));
    }
}
