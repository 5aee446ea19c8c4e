package dev.tacit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Presets;
import dev.tacit.view.Looks;
import dev.tacit.view.View;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A figure is made anew only when something changed that its view looks at. */
final class DrawnTest {
    private final Drawn drawn = new Drawn();

    /** Shows the cursor that it is given. */
    private record Looking(Looks looks) implements View {
        @Override
        public String id() {
            return "looking";
        }

        @Override
        public Figure figure(Snapshot snapshot, Cursor cursor) {
            return new Note(cursor.toString(), "", false);
        }
    }

    @Test
    void whatAViewDoesNotLookAtLeavesItsFigure() {
        Snapshot snapshot = snapshot();
        Cursor cursor = new Cursor(3, 1, Map.of());
        for (Looks looks : Looks.values()) {
            View view = new Looking(looks);
            drawn.of(view, snapshot(), cursor);
            Figure first = drawn.of(view, snapshot, cursor);
            boolean step = first.equals(drawn.of(view, snapshot, new Cursor(4, 1, Map.of())));
            assertEquals(looks == Looks.CHOICES || looks == Looks.TOKEN, step);
            Figure again = drawn.of(view, snapshot, cursor);
            boolean token = again.equals(drawn.of(view, snapshot, new Cursor(3, 2, Map.of())));
            assertEquals(looks == Looks.CHOICES || looks == Looks.STEP, token);
            Figure last = drawn.of(view, snapshot, cursor);
            assertSame(last, drawn.of(view, snapshot, new Cursor(3, 1, Map.of("other", "x"))));
            assertNotSame(last, drawn.of(view, snapshot, new Cursor(3, 1, Map.of("looking", "x"))));
        }
    }

    @Test
    void anotherSnapshotHasOtherFigures() {
        View view = new Looking(Looks.CHOICES);
        Figure first = drawn.of(view, snapshot(), Cursor.at(1));
        assertNotSame(first, drawn.of(view, snapshot(), Cursor.at(1)));
    }

    private static Snapshot snapshot() {
        return Compute.run(Presets.standard(), Optional.empty(), () -> false).orElseThrow();
    }
}
