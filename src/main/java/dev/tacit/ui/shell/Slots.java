package dev.tacit.ui.shell;

import dev.tacit.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Places for pictures that stay where they are while other views take them. */
final class Slots {
    private final Function<View, ViewSlot> make;
    private final List<ViewSlot> made = new ArrayList<>();
    private int count;

    Slots(Function<View, ViewSlot> make) {
        this.make = make;
    }

    /** Gives every view a place, in this order. */
    void show(List<View> views) {
        count = views.size();
        for (int at = 0; at < count; at++) {
            if (at < made.size()) {
                made.get(at).viewProperty().set(views.get(at));
            } else {
                made.add(make.apply(views.get(at)));
            }
        }
    }

    /** The places that are taken. */
    List<ViewSlot> shown() {
        return List.copyOf(made.subList(0, count));
    }
}
