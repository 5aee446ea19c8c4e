package dev.tacit.ui.context;

import dev.tacit.text.Problem;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Tokens as text on the clipboard, as spreadsheets exchange them. */
final class TableClipboard {
    private final ContextModel model;
    private final ContextActions actions;

    TableClipboard(ContextModel model, ContextActions actions) {
        this.model = model;
        this.actions = actions;
    }

    void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "" + actions.selectedTokens()));
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        take(text == null ? "" : text);
    }

    void take(String text) {
        if (text.isBlank()) {
            model.session().report(Problem.at("", "context.paste.nothing"));
        }
    }
}
