package dev.tacit.ui.inspector;

import dev.tacit.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A name, which its tooltip explains, and a number. */
final class FactRow {
    private final NumberLabel number;
    private final HBox node;

    FactRow(Texts texts, String key) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("inspector-muted");
        name.setTooltip(new Tooltip(texts.get(key + ".help")));
        name.setMinWidth(0);
        number = new NumberLabel(texts);
        number.setId(key.replace('.', '-'));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        node = new HBox(6, name, space, number);
    }

    Region node() {
        return node;
    }

    void show(double value) {
        number.show("", value);
    }

    void visible(boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
