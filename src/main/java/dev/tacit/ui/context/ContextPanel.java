package dev.tacit.ui.context;

import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.TokenTable;
import dev.tacit.text.Texts;
import dev.tacit.ui.session.Session;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/** All that edits the context: the plane, the table and the tools over it, with what they have in common. */
public final class ContextPanel {
    private final ContextModel model;
    private final ContextActions actions;
    private final TableClipboard clipboard;
    private final PlaneEditor plane;
    private final TokenTableView table;
    private final ContextTools tools;

    /** {@code open} asks for a file of tokens, which go to {@link #replace}. */
    public ContextPanel(Session session, Texts texts, ObservableValue<PaintTheme> theme, Runnable open) {
        model = new ContextModel(session, texts, theme);
        actions = new ContextActions(model);
        clipboard = new TableClipboard(model, actions);
        plane = new PlaneEditor(model, actions, clipboard);
        table = new TokenTableView(model, actions, clipboard);
        tools = new ContextTools(model, actions, clipboard, open);
    }

    /** Begins to follow the session. */
    public void attach() {
        model.attach();
        plane.attach();
        table.attach();
        tools.attach();
    }

    /** Follows the session no more. */
    public void detach() {
        tools.detach();
        table.detach();
        plane.detach();
        model.detach();
    }

    /** Makes the tokens of a table the context. */
    public void replace(TokenTable table) {
        clipboard.replace(table);
    }

    /** Copies the selected tokens, or all. */
    public void copy() {
        clipboard.copy();
    }

    /** Inserts the tokens on the clipboard behind the selected ones. */
    public void paste() {
        clipboard.paste();
    }

    public PlaneEditor plane() {
        return plane;
    }

    public TokenTableView table() {
        return table;
    }

    public ContextTools tools() {
        return tools;
    }

    /** What can be done to the tokens. */
    public ContextActions actions() {
        return actions;
    }

    /** What the coordinates of a token are called. */
    public ReadOnlyObjectProperty<Axes> axes() {
        return model.axes();
    }
}
