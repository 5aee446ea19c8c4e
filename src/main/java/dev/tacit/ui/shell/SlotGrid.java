package dev.tacit.ui.shell;

import dev.tacit.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.StackPane;

/** The places for pictures in the middle, two by two. */
final class SlotGrid extends StackPane {
    private static final List<String> FIRST = List.of("update", "path", "convergence", "product");

    private final List<ViewSlot> slots = new ArrayList<>();
    private final Split rows = halves(Orientation.VERTICAL);
    private final Split above = halves(Orientation.HORIZONTAL);
    private final Split below = halves(Orientation.HORIZONTAL);

    SlotGrid(Kit kit, Pictures pictures, Set<String> elsewhere, Consumer<ViewSlot> enlarge) {
        setId("slots");
        setMinSize(0, 0);
        for (View view : firsts(pictures, elsewhere)) {
            ViewSlot slot = new ViewSlot(kit, pictures, view, enlarge);
            slots.add(slot);
        }
        arrange();
    }

    private static Split halves(Orientation orientation) {
        return Split.at(orientation, new double[] {0.5});
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

    List<ViewSlot> slots() {
        return List.copyOf(slots);
    }
}
