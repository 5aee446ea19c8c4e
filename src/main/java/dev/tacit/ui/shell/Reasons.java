package dev.tacit.ui.shell;

import dev.tacit.ui.field.Forms;
import dev.tacit.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** The reasons beside the pictures: pictures too, over the inspector. */
final class Reasons {
    private final Slots slots;
    private final ScrollPane inspector;
    private final Split parts = Split.at(Orientation.VERTICAL, new double[] {0.44, 0.79});
    private final StackPane node = new StackPane(parts);

    Reasons(Function<View, ViewSlot> make, Node inspector) {
        slots = new Slots(make);
        this.inspector = Forms.scrolling(inspector);
        this.inspector.setMinHeight(60);
        node.setMinWidth(250);
    }

    /** Shows these views, from above, over the inspector. */
    void show(List<View> views) {
        slots.show(views);
        List<Node> all = new ArrayList<>(slots.shown());
        all.add(inspector);
        parts.fill(all);
        node.getChildren().setAll(parts);
    }

    /** Shows this instead; what was shown keeps its shares of the room. */
    void show(Node other) {
        slots.show(List.of());
        node.getChildren().setAll(other);
    }

    Node node() {
        return node;
    }

    List<ViewSlot> slots() {
        return slots.shown();
    }
}
