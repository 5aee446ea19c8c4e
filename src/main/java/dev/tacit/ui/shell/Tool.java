package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the small controls of bars and menus. */
final class Tool {
    /** The style class of a menu button without an arrow. */
    static final String NO_ARROW = "no-arrow";

    private Tool() {}

    /** A flat button with an icon, its words in the tool tip and for screen readers. */
    static Button button(String words, Feather icon, Command command) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        button.setId("tool-" + command.id());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words(words, command)));
        button.disableProperty().bind(command.off());
        button.setOnAction(_ -> command.run());
        return button;
    }

    /** Words for a command, with its first key. */
    static String words(String words, Command command) {
        String keys = command.keys().isEmpty()
                ? ""
                : "  (" + command.keys().getFirst().getDisplayText() + ")";
        return words + keys;
    }

    static MenuItem item(String words, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words, new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** A menu item for a command, with its key. */
    static MenuItem item(String words, Feather icon, Command command) {
        MenuItem item = item(words, icon, command::run);
        item.setId("item-" + command.id());
        item.disableProperty().bind(command.off());
        command.keys().stream().filter(key -> !Keys.bare(key)).findFirst().ifPresent(item::setAccelerator);
        return item;
    }
}
