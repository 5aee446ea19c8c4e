package dev.tacit.ui.shell;

import dev.tacit.view.View;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.layout.StackPane;

/** The places for pictures in the middle, in two rows. */
final class SlotGrid extends StackPane {
    private final Slots slots;
    private final Split rows = halves(Orientation.VERTICAL);
    private final Split above = halves(Orientation.HORIZONTAL);
    private final Split below = halves(Orientation.HORIZONTAL);

    SlotGrid(Function<View, ViewSlot> make) {
        slots = new Slots(make);
        setId("slots");
        setMinSize(0, 0);
        getChildren().setAll(rows);
    }

    private static Split halves(Orientation orientation) {
        return Split.at(orientation, new double[] {0.5});
    }

    /** Shows these views, the upper row first. */
    void show(List<View> views) {
        slots.show(views);
        List<ViewSlot> shown = slots.shown();
        int half = Math.ceilDiv(shown.size(), 2);
        above.fill(shown.subList(0, half));
        below.fill(shown.subList(half, shown.size()));
        rows.fill(half < shown.size() ? List.of(above, below) : List.of(above));
    }

    List<ViewSlot> slots() {
        return slots.shown();
    }
}
