package dev.tacit.ui.context;

import dev.tacit.text.Texts;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu over tokens, in the plane and in the table. */
final class ContextMenuMaker {
    private final Texts texts;
    private final ContextActions actions;
    private final TableClipboard clipboard;

    ContextMenuMaker(Texts texts, ContextActions actions, TableClipboard clipboard) {
        this.texts = texts;
        this.actions = actions;
        this.clipboard = clipboard;
    }

    /** The menu for what is selected now; {@code add} adds a token at its place. */
    ContextMenu menu(String addKey, Runnable add) {
        boolean none = actions.selectedTokens().isEmpty();
        boolean moved = actions.selectionIsMoved();
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item(addKey, false, add),
                        item("context.menu.duplicate", none, actions::duplicate),
                        item("context.menu.delete", none, actions::delete),
                        new SeparatorMenuItem(),
                        item(
                                moved && !none ? "context.menu.unmark" : "context.menu.mark",
                                none,
                                () -> actions.mark(actions.selectedTokens(), !moved)),
                        item("context.menu.only", none, actions::moveSelection),
                        new SeparatorMenuItem(),
                        item("context.menu.copy", false, clipboard::copy),
                        item("context.menu.paste", false, clipboard::paste));
        return menu;
    }

    private MenuItem item(String key, boolean disabled, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setDisable(disabled);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
