package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Undo, redo, merging and the saved mark. */
final class HistoryTest {
    private final Scenario start = EditTest.scenario(4, List.of(), 1);

    @Test
    void everyUndoTakesBackOneEditAndEveryRedoBringsItAgain() {
        RandomStream random = new RandomStream(3);
        List<Scenario> states = new ArrayList<>(List.of(start));
        History history = History.of(start);
        for (int i = 0; i < 1_000; i++) {
            Scenario now = history.current();
            if (edit(now, random).apply(now) instanceof Outcome.Applied(Scenario next) && !next.equals(now)) {
                history = history.push(next, "edit", "");
                states.add(next);
            }
        }
        int kept = Math.min(History.DEPTH, states.size() - 1);
        assertTrue(kept == History.DEPTH);
        for (int i = 1; i <= kept; i++) {
            history = history.undo();
            assertSame(states.get(states.size() - 1 - i), history.current());
        }
        assertFalse(history.canUndo());
        for (int i = 0; i < kept; i++) {
            history = history.redo();
        }
        assertSame(states.getLast(), history.current());
        assertFalse(history.canRedo());
    }

    @Test
    void aThousandEditsAndAsManyUndosGiveTheStart() {
        RandomStream random = new RandomStream(5);
        History history = History.of(start);
        for (int round = 0; round < 10; round++) {
            int steps = 0;
            while (steps < 100) {
                Scenario now = history.current();
                if (edit(now, random).apply(now) instanceof Outcome.Applied(Scenario next) && !next.equals(now)) {
                    history = history.push(next, "edit", "");
                    steps++;
                }
            }
            assertTrue(history.dirty());
            for (int i = 0; i < 100; i++) {
                history = history.undo();
            }
            assertSame(start, history.current());
            assertFalse(history.dirty());
        }
    }

    @Test
    void aDragIsOneStep() {
        History history = History.of(start);
        for (int i = 1; i <= 50; i++) {
            history = history.push(named("drag " + i), "drag", "token 1");
        }
        assertEquals("drag 50", history.current().name());
        History later = history.endMerge().push(named("next"), "drag", "token 1");
        assertEquals("drag 50", later.undo().current().name());
        assertSame(start, history.undo().current());
        assertSame(start, later.undo().undo().current());
    }

    @Test
    void aMergeNeverSwallowsWhatIsSaved() {
        History saved = History.of(start).push(named("a"), "x", "key").saved();
        assertFalse(saved.dirty());
        History after = saved.push(named("b"), "x", "key");
        assertTrue(after.dirty());
        assertFalse(after.undo().dirty());
        assertTrue(after.undo().undo().dirty());
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        History history = History.of(start).push(named("a"), "one", "").undo().push(named("b"), "two", "");
        assertFalse(history.canRedo());
        assertEquals(Optional.of("two"), history.undoLabel());
        assertEquals(Optional.of("two"), history.undo().redoLabel());
        assertEquals(Optional.empty(), history.undo().undoLabel());
    }

    @Test
    void theSavedMarkOutlivesForgottenSteps() {
        History history = History.of(start);
        for (int i = 0; i < History.DEPTH + 5; i++) {
            history = history.push(named("n" + i), "x", "");
        }
        while (history.canUndo()) {
            history = history.undo();
            assertTrue(history.dirty());
        }
        assertEquals("n4", history.current().name());
    }

    @Test
    void whatChangesNothingIsNoStep() {
        History history = History.of(start);
        assertSame(history, history.push(start.withName(start.name()), "x", ""));
    }

    private Scenario named(String name) {
        return start.withName(name);
    }

    private static Edit edit(Scenario now, RandomStream random) {
        int n = now.context().n();
        int at = (int) (random.uniform() * (n + 1));
        return switch ((int) (random.uniform() * 8)) {
            case 0 -> new Edit.SetTokens(Map.of(at, random.normals(2)));
            case 1 -> new Edit.InsertTokens(at, List.of(random.normals(2), Vector.of(1, 1)));
            case 2 -> new Edit.DuplicateTokens(EditTest.set(at));
            case 3 -> new Edit.DeleteTokens(EditTest.set(at, n / 2));
            case 4 -> new Edit.MoveTokens(EditTest.set(at, 0), n - at);
            case 5 -> new Edit.SetMoved(at % 3 == 0 ? new Moved.All() : new Moved.Only(EditTest.set(at / 2)));
            case 6 -> new Edit.SetLabel(at, "l" + random.nextLong());
            default -> new Edit.Rename("n" + random.nextLong());
        };
    }
}
