package dev.tacit.ui.shell;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** What the document and the window are called. */
final class WindowTitle {
    private WindowTitle() {}

    /** The scenario's name, or its file's, or that it has none. */
    static String name(Kit kit) {
        String own = kit.session().scenarioProperty().get().name();
        Path file = kit.session().fileProperty().get();
        if (!own.isBlank()) {
            return own;
        }
        return file == null
                ? kit.text("window.unnamed")
                : String.valueOf(file.getFileName()).replaceFirst("(\\.tacit)?\\.json$", "");
    }

    /** The title of the window, with a mark while there are unsaved changes. */
    static StringBinding of(Kit kit) {
        return Bindings.createStringBinding(
                () -> kit.text(kit.session().dirtyProperty().get() ? "window.title.dirty" : "window.title", name(kit)),
                kit.session().scenarioProperty(),
                kit.session().fileProperty(),
                kit.session().dirtyProperty());
    }
}
