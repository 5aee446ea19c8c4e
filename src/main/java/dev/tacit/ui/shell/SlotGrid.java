package dev.tacit.ui.shell;

import dev.tacit.view.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/** The places for pictures in the middle, two by two; one of them can take all the room and give it back. */
final class SlotGrid extends StackPane {
    private static final List<String> FIRST = List.of("rank-one", "path", "convergence", "product");

    private final List<ViewSlot> slots = new ArrayList<>();
    private final SplitPane rows = new SplitPane();
    private final SplitPane above = new SplitPane();
    private final SplitPane below = new SplitPane();
    private final Runnable changed;

    /** {@code changed} is told when other views are visible. */
    SlotGrid(Kit kit, Pictures pictures, Set<String> elsewhere, Runnable changed) {
        this.changed = changed;
        setId("slots");
        setMinSize(0, 0);
        for (View view : firsts(pictures, elsewhere)) {
            ViewSlot slot = new ViewSlot(kit, pictures, view, this::toggle);
            slot.viewProperty().subscribe(_ -> changed.run());
            slots.add(slot);
        }
        rows.setOrientation(Orientation.VERTICAL);
        arrange();
    }

    /** The four views that are shown first: the usual ones, or whatever there is. */
    private static List<View> firsts(Pictures pictures, Set<String> elsewhere) {
        List<View> chosen = new ArrayList<>();
        FIRST.forEach(id -> pictures.view(id).ifPresent(chosen::add));
        pictures.views().stream()
                .filter(view -> !chosen.contains(view) && !elsewhere.contains(view.id()))
                .forEach(chosen::add);
        return chosen.subList(0, Math.min(4, chosen.size()));
    }

    private void arrange() {
        above.getItems().setAll(slots.subList(0, Math.min(2, slots.size())));
        below.getItems().setAll(slots.subList(Math.min(2, slots.size()), slots.size()));
        rows.getItems().setAll(above);
        if (!below.getItems().isEmpty()) {
            rows.getItems().add(below);
        }
        getChildren().setAll(rows);
    }

    /** Gives a slot all the room, or back what it had. */
    void toggle(ViewSlot slot) {
        if (getChildren().contains(rows)) {
            double[] dividers = slot.getParent() == null ? new double[0] : rows.getDividerPositions();
            above.getItems().remove(slot);
            below.getItems().remove(slot);
            getChildren().setAll(slot);
            rows.setDividerPositions(dividers);
        } else {
            restore();
        }
        changed.run();
    }

    /** Two by two again. */
    void restore() {
        if (!getChildren().contains(rows)) {
            getChildren().clear();
            arrange();
            changed.run();
        }
    }

    /** The slots that can be seen. */
    List<ViewSlot> visibleSlots() {
        return getChildren().contains(rows)
                ? slots
                : slots.stream().filter(getChildren()::contains).toList();
    }

    Set<String> visibleIds() {
        Set<String> ids = new HashSet<>();
        visibleSlots().forEach(slot -> ids.add(slot.viewId()));
        return ids;
    }
}
