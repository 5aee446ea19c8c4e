package dev.tacit.ui.session;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.scenario.Cursor;
import dev.tacit.view.Looks;
import dev.tacit.view.View;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last figure of every view on one snapshot: it is made anew only when something changed that the view looks at.
 */
@SuppressWarnings("ReferenceEquality") // the same snapshot is meant, not one that is equal
final class Drawn {
    private record Known(Cursor seen, Figure figure) {}

    private final Map<String, Known> last = new HashMap<>();
    private @Nullable Snapshot snapshot;

    /** The view's figure. */
    Figure of(View view, Snapshot computed, Cursor cursor) {
        if (snapshot != computed) {
            last.clear();
            snapshot = computed;
        }
        Cursor seen = Looks.seen(view, cursor);
        Known known = last.get(view.id());
        if (known == null || !known.seen.equals(seen)) {
            known = new Known(seen, view.figure(computed, seen));
            last.put(view.id(), known);
        }
        return known.figure;
    }
}
