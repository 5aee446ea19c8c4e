package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Chooses the layout: side by side where there is room, else in a menu. */
final class LayoutBar extends StackPane {
    private final Kit kit;
    private final Commands commands;
    private final ObservableValue<String> now;
    private final HBox buttons = new HBox();
    private final MenuButton menu = new MenuButton();

    /** {@code now} is the id of the layout that is shown, empty where views of it were swapped. */
    LayoutBar(Kit kit, Commands commands, ObservableValue<String> now) {
        this.kit = kit;
        this.commands = commands;
        this.now = now;
        getStyleClass().add("layout-bar");
        List<ToggleButton> all = Workbench.choices().stream().map(this::button).toList();
        buttons.getChildren().setAll(all);
        buttons.getStyleClass().add("layouts");
        menu.setId("layout-menu");
        menu.getStyleClass().add(Styles.FLAT);
        menu.setAccessibleText(kit.text("window.layout"));
        List<RadioMenuItem> items = Workbench.choices().stream().map(this::item).toList();
        menu.getItems().setAll(items);
        now.subscribe(id -> {
            all.forEach(button -> button.setSelected(id.equals(button.getUserData())));
            items.forEach(item -> item.setSelected(id.equals(item.getUserData())));
            menu.setText(kit.text(id.isEmpty() ? "window.layout.own" : "layout." + id));
        });
        setCompact(false);
    }

    /** Whether there is little room. */
    void setCompact(boolean compact) {
        getChildren().setAll(compact ? menu : buttons);
    }

    private Command command(String layout) {
        return commands.get("layout-" + layout);
    }

    private ToggleButton button(String layout) {
        ToggleButton button = new ToggleButton(kit.text("layout." + layout));
        button.setId("layout-" + layout);
        button.setUserData(layout);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setTooltip(new Tooltip(Tool.words(kit.text("key.layout-" + layout), command(layout))));
        button.setOnAction(_ -> {
            command(layout).run();
            button.setSelected(now.getValue().equals(layout));
        });
        return button;
    }

    private RadioMenuItem item(String layout) {
        RadioMenuItem item = new RadioMenuItem(Tool.words(kit.text("layout." + layout), command(layout)));
        item.setId("item-layout-" + layout);
        item.setUserData(layout);
        item.setOnAction(_ -> {
            command(layout).run();
            item.setSelected(now.getValue().equals(layout));
        });
        return item;
    }
}
