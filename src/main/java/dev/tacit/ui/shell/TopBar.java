package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import dev.tacit.scenario.Preset;
import dev.tacit.scenario.Presets;
import dev.tacit.ui.draw.Look;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: the document's menu, undo and redo, the transport in the middle, and the window's own. */
final class TopBar extends HBox {
    private final Kit kit;
    private final Commands commands;
    private final Documents documents;
    private final RecentFiles recent;

    TopBar(Kit kit, Commands commands, Documents documents, RecentFiles recent) {
        super(4);
        this.kit = kit;
        this.commands = commands;
        this.documents = documents;
        this.recent = recent;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Puts the bar together, {@code transport} in its middle. */
    void build(Region transport, ObservableValue<Look> look) {
        Button theme = tool("look", Feather.MOON);
        look.subscribe(now -> theme.setGraphic(new FontIcon(now == Look.LIGHT ? Feather.MOON : Feather.SUN)));
        getChildren()
                .setAll(
                        menu(),
                        tool("undo", Feather.CORNER_UP_LEFT),
                        tool("redo", Feather.CORNER_UP_RIGHT),
                        space(),
                        transport,
                        space(),
                        tool("export", Feather.DOWNLOAD),
                        theme,
                        tool("help", Feather.HELP_CIRCLE));
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button tool(String id, Feather icon) {
        return Tool.button(kit.text("key." + id), icon, commands.get(id));
    }

    private MenuItem item(String id, Feather icon) {
        return Tool.item(kit.text("key." + id), icon, commands.get(id));
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton();
        menu.setId("document-menu");
        menu.getStyleClass().addAll(Styles.FLAT, "document-menu");
        menu.setMinWidth(120);
        menu.setMaxWidth(280);
        menu.setFocusTraversable(false);
        menu.textProperty().bind(name());
        Menu presets = new Menu(kit.text("menu.presets"), new FontIcon(Feather.BOOK_OPEN));
        presets.setId("presets");
        presets.getItems().setAll(Presets.all().stream().map(this::preset).toList());
        Menu last = new Menu(kit.text("menu.recent"), new FontIcon(Feather.CLOCK));
        last.setId("recent");
        menu.setOnShowing(_ -> last.getItems().setAll(recents()));
        menu.getItems()
                .setAll(
                        item("new", Feather.FILE_PLUS),
                        presets,
                        item("open", Feather.FOLDER),
                        last,
                        new SeparatorMenuItem(),
                        item("save", Feather.SAVE),
                        item("save-as", Feather.COPY),
                        item("rename", Feather.EDIT_2),
                        new SeparatorMenuItem(),
                        item("export", Feather.DOWNLOAD),
                        new SeparatorMenuItem(),
                        item("full-screen", Feather.MAXIMIZE),
                        item("help", Feather.HELP_CIRCLE));
        return menu;
    }

    private StringBinding name() {
        return Bindings.createStringBinding(
                () -> WindowTitle.name(kit) + (kit.session().dirtyProperty().get() ? " •" : ""),
                kit.session().scenarioProperty(),
                kit.session().fileProperty(),
                kit.session().dirtyProperty());
    }

    private MenuItem preset(Preset preset) {
        MenuItem item = new MenuItem(kit.text("preset." + preset.id() + ".name"));
        item.setId("preset-" + preset.id());
        item.setOnAction(_ -> documents.start(preset.scenario()));
        return item;
    }

    private List<MenuItem> recents() {
        List<MenuItem> items = new ArrayList<>();
        for (Path file : recent.files()) {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> documents.open(file));
            items.add(item);
        }
        if (items.isEmpty()) {
            MenuItem none = new MenuItem(kit.text("menu.recent.none"));
            none.setDisable(true);
            items.add(none);
        }
        return items;
    }
}
