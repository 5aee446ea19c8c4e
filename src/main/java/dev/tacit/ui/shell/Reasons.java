package dev.tacit.ui.shell;

import dev.tacit.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The reasons beside the pictures: pictures too, over the inspector. */
final class Reasons {
    private final Slots slots;
    private final ScrollPane inspector;
    private final Split node = Split.at(Orientation.VERTICAL, new double[] {0.44, 0.79});

    Reasons(Function<View, ViewSlot> make, Node inspector) {
        slots = new Slots(make);
        this.inspector = new ScrollPane(inspector);
        this.inspector.setFitToWidth(true);
        this.inspector.getStyleClass().add("why-scroll");
        this.inspector.setMinHeight(60);
        this.inspector.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setMinWidth(250);
    }

    /** Shows these views, from above. */
    void show(List<View> views) {
        slots.show(views);
        List<Node> parts = new ArrayList<>(slots.shown());
        parts.add(inspector);
        node.fill(parts);
    }

    Node node() {
        return node;
    }

    List<ViewSlot> slots() {
        return slots.shown();
    }
}
