package dev.tacit.ui.context;

import atlantafx.base.controls.Popover;
import dev.tacit.text.Texts;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The row of tools over the table. */
public final class ContextTools {
    private final ContextModel model;
    private final ContextActions actions;
    private final Row node = new Row();
    private final Button duplicate;
    private final Button delete;
    private final MenuItem onlySelected;
    private final Popover popover = new Popover();
    private final NewTaskForm form;
    private final InvalidationListener selected = _ -> node.requestLayout();

    /** {@code open} asks for a file of tokens. */
    ContextTools(ContextModel model, ContextActions actions, TableClipboard clipboard, Runnable open) {
        this.model = model;
        this.actions = actions;
        Texts texts = model.texts();
        ToolButtons make = new ToolButtons(texts);
        duplicate = make.button("duplicate", "copy", actions::duplicate);
        delete = make.button("delete", "trash-2", actions::delete);
        onlySelected = item("context.tool.moved.selection", "context-moved-selection", actions::moveSelection);
        form = new NewTaskForm(model, popover::hide);
        popover.setContentNode(form.node());
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        node.getChildren().addAll(make.button("add", "plus", actions::add), duplicate, delete, moved(make), task(make));
        node.getChildren()
                .addAll(
                        make.button("open", "folder", open),
                        make.button("paste", "clipboard", clipboard::paste),
                        make.button("copy", "share", clipboard::copy));
        node.getStyleClass().add("context-tools");
    }

    /** What to put into the window. */
    public Region node() {
        return node;
    }

    void attach() {
        model.session().selectionProperty().addListener(selected);
        model.session().scenarioProperty().addListener(selected);
        node.requestLayout();
    }

    void detach() {
        model.session().selectionProperty().removeListener(selected);
        model.session().scenarioProperty().removeListener(selected);
        popover.hide();
    }

    private MenuButton moved(ToolButtons make) {
        MenuButton menu = new MenuButton();
        make.dress(menu, "moved", "log-in");
        menu.getItems()
                .addAll(
                        item("context.tool.moved.all", "context-moved-all", actions::moveAll),
                        item("context.tool.moved.none", "context-moved-none", actions::moveNone),
                        onlySelected);
        return menu;
    }

    private Button task(ToolButtons make) {
        Button button = make.button("task", "shuffle", () -> {});
        button.setOnAction(_ -> {
            form.refresh();
            popover.show(button);
        });
        return button;
    }

    private MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(model.texts().get(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void enable() {
        boolean none = actions.selectedTokens().isEmpty();
        duplicate.setDisable(none);
        delete.setDisable(none);
        onlySelected.setDisable(none);
    }

    /** Looks once a pulse at what is selected, however often that changed. */
    private final class Row extends FlowPane {
        Row() {
            super(2, 2);
        }

        @Override
        protected void layoutChildren() {
            enable();
            super.layoutChildren();
        }
    }
}
