package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import dev.tacit.scenario.History;
import dev.tacit.scenario.Preset;
import dev.tacit.scenario.Presets;
import dev.tacit.ui.draw.Look;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.binding.StringExpression;
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
    /** From this width on layouts have room side by side. */
    private static final double ROOMY = 1340;

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
    void build(Region transport, LayoutBar layouts, ObservableValue<Look> look) {
        Button theme = tool("look", Feather.MOON);
        look.subscribe(now -> theme.setGraphic(new FontIcon(now == Look.LIGHT ? Feather.MOON : Feather.SUN)));
        getChildren()
                .setAll(
                        menu(),
                        named(tool("undo", Feather.CORNER_UP_LEFT), "undo", History::undoLabel),
                        named(tool("redo", Feather.CORNER_UP_RIGHT), "redo", History::redoLabel),
                        space(),
                        transport,
                        space(),
                        layouts,
                        tool("export", Feather.DOWNLOAD),
                        theme,
                        tool("help", Feather.HELP_CIRCLE));
        widthProperty().subscribe(_ -> layouts.setCompact(tight()));
        kit.type().scaleProperty().subscribe(_ -> layouts.setCompact(tight()));
    }

    private boolean tight() {
        return getWidth() > 0 && getWidth() < kit.type().scaled(ROOMY);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button tool(String id, Feather icon) {
        return Tool.button(kit.text("key." + id), icon, commands.get(id));
    }

    /** The button says which edit it takes back or brings again. */
    private Button named(Button button, String id, Function<History, Optional<String>> label) {
        button.accessibleTextProperty().bind(words(id, label));
        String keys = commands.get(id).keys().getFirst().getDisplayText();
        button.getTooltip().textProperty().bind(words(id, label).concat("  (" + keys + ")"));
        return button;
    }

    private MenuItem named(MenuItem item, String id, Function<History, Optional<String>> label) {
        item.textProperty().bind(words(id, label));
        return item;
    }

    private StringExpression words(String id, Function<History, Optional<String>> label) {
        String plain = kit.text("key." + id);
        return StringExpression.stringExpression(kit.session()
                .historyProperty()
                .map(history -> label.apply(history)
                        .map(edit -> kit.text("window.edit.named", plain, kit.text(edit)))
                        .orElse(plain)));
    }

    private MenuItem item(String id, Feather icon) {
        return Tool.item(kit.text("key." + id), icon, commands.get(id));
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton();
        menu.setId("document-menu");
        menu.getStyleClass().addAll(Styles.FLAT, "document-menu");
        menu.setMinWidth(120);
        menu.maxWidthProperty().bind(Bindings.multiply(340, kit.type().scaleProperty()));
        menu.textProperty().bind(name());
        Menu presets = new Menu(kit.text("menu.presets"), new FontIcon(Feather.BOOK_OPEN));
        presets.setId("presets");
        presets.getItems().setAll(Presets.all().stream().map(this::preset).toList());
        Menu last = new Menu(kit.text("menu.recent"), new FontIcon(Feather.CLOCK));
        last.setId("recent");
        menu.setOnShowing(_ -> last.getItems().setAll(recents()));
        menu.getItems()
                .setAll(
                        named(item("undo", Feather.CORNER_UP_LEFT), "undo", History::undoLabel),
                        named(item("redo", Feather.CORNER_UP_RIGHT), "redo", History::redoLabel),
                        new SeparatorMenuItem(),
                        item("new", Feather.FILE_PLUS),
                        presets,
                        item("open", Feather.FOLDER),
                        last,
                        item("open-weights", Feather.GRID),
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
        item.setOnAction(_ -> documents.start(preset.document()));
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
