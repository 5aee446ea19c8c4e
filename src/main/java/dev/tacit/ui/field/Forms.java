package dev.tacit.ui.field;

import dev.tacit.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What forms are made of: a grid of names and editors, the name of an editor, a place that scrolls. */
public final class Forms {
    private Forms() {}

    /** A grid with names on the left and editors on the right. */
    public static GridPane grid() {
        GridPane grid = new GridPane(10, 5);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints editors = new ColumnConstraints();
        editors.setHgrow(Priority.ALWAYS);
        editors.setMinWidth(60);
        grid.getColumnConstraints().setAll(names, editors);
        return grid;
    }

    /** The name of an editor whose {@code field} gets this id; the text {@code key.help} explains both. */
    public static Label name(Texts texts, String key, Node field, String id) {
        Label name = new Label(texts.get(key));
        field.setId(id);
        field.setAccessibleHelp(texts.get(key + ".help"));
        name.setTooltip(new Tooltip(texts.get(key + ".help")));
        name.setLabelFor(field);
        name.getStyleClass().add("inspector-muted");
        return name;
    }

    /** A place as wide as it can be whose content scrolls up and down. */
    public static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("why-scroll");
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }
}
