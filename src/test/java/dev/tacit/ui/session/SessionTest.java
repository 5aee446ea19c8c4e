package dev.tacit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.ui.WindowTest;
import dev.tacit.view.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The state of a window: edits, steps, undo, files, and the pictures that follow. */
class SessionTest extends WindowTest {
    /** At this step a newer scenario stops the figures. */
    private static final int STOPPED = 23;

    private @Nullable Session made;

    @Override
    protected Parent content() {
        made = new Session(
                Presets.standard(),
                Cursor.at(17),
                List.of(view("good", false), view("bad", true)),
                new Texts(Locale.ENGLISH));
        return new Pane();
    }

    @Override
    protected void closing() {
        session().close();
    }

    private Session session() {
        return Objects.requireNonNull(made);
    }

    private static View view(String id, boolean fails) {
        return new View() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Figure figure(Snapshot snapshot, Cursor cursor) {
                if (cursor.step() == STOPPED) {
                    throw new CancellationException();
                }
                if (fails) {
                    throw new IllegalStateException("on purpose");
                }
                return new Note("step", String.valueOf(cursor.step()), false);
            }
        };
    }

    private void awaitFrame(int step) {
        await(() -> {
            Frame frame = session().frameProperty().get();
            return frame != null
                    && frame.cursor().step() == step
                    && frame.figures().size() == 2
                    && frame.snapshot()
                            .scenario()
                            .equals(session().scenarioProperty().get());
        });
    }

    private Frame frame() {
        return Objects.requireNonNull(fx(() -> session().frameProperty().get()));
    }

    private static Edit query(double... values) {
        return new Edit.SetTokens(Map.of(50, Vector.of(values)));
    }

    @Test
    void aStepReusesTheSnapshotAndAnEditDoesNot() {
        fxDo(() -> session().show(Set.of("good", "bad")));
        awaitFrame(17);
        Snapshot before = frame().snapshot();
        fxDo(() -> session().step(1000));
        awaitFrame(50);
        assertSame(before, frame().snapshot());
        fxDo(() -> assertTrue(session().apply(query(1, 2, 0))));
        awaitFrame(50);
        assertNotEquals(before.scenario(), frame().snapshot().scenario());
    }

    @Test
    void aViewThatFailsSaysSoAndTheOthersAreShown() {
        fxDo(() -> session().show(Set.of("good", "bad")));
        awaitFrame(17);
        assertEquals(new Note("step", "17", false), frame().figures().get("good"));
        assertTrue(frame().figures().get("bad") instanceof Note note && note.warning());
    }

    @Test
    void aFigureThatIsStoppedShowsNothing() {
        List<Integer> steps = new CopyOnWriteArrayList<>();
        fxDo(() -> {
            session().frameProperty().subscribe(frame -> {
                if (frame != null) {
                    steps.add(frame.cursor().step());
                }
            });
            session().show(Set.of("good", "bad"));
        });
        awaitFrame(17);
        fxDo(() -> session().step(STOPPED));
        fxDo(() -> session().step(STOPPED + 1));
        awaitFrame(STOPPED + 1);
        assertFalse(steps.contains(STOPPED));
    }

    @Test
    void aDragIsUndoneAtOnceAndSavingMarks() {
        Scenario start = fx(() -> session().scenarioProperty().get());
        fxDo(() -> {
            session().apply(query(1, 1, 0), "drag");
            session().apply(query(2, 1, 0), "drag");
            session().endMerge();
        });
        assertTrue(fx(() -> session().dirtyProperty().get()));
        fxDo(() -> session().saved(Path.of("a.tacit.json")));
        assertFalse(fx(() -> session().dirtyProperty().get()));
        fxDo(session()::undo);
        assertEquals(start, fx(() -> session().scenarioProperty().get()));
        assertTrue(fx(() -> session().canRedoProperty().get()
                && !session().canUndoProperty().get()
                && session().dirtyProperty().get()));
    }

    @Test
    void aRefusedEditIsReportedAndChangesNothing() {
        Scenario start = fx(() -> session().scenarioProperty().get());
        assertNull(fx(() -> session().problemProperty().get()));
        fxDo(() -> assertFalse(session().apply(query(1))));
        assertTrue(fx(() -> session().problemProperty().get() != null));
        assertSame(start, fx(() -> session().scenarioProperty().get()));
    }

    @Test
    void deletingTokensKeepsCursorAndSelectionInside() {
        fxDo(() -> {
            session().select(List.of(3, 49));
            session().step(50);
            session().hover(49);
            session().apply(new Edit.DeleteTokens(new TreeSet<>(List.of(48, 49))));
        });
        assertEquals(48, fx(() -> session().cursorProperty().get().step()));
        assertEquals(Set.of(3), fx(() -> session().selection()));
        assertEquals(Cursor.NONE, fx(() -> session().cursorProperty().get().hovered()));
    }

    @Test
    void playingStopsAtTheEnd() {
        fxDo(() -> {
            session().step(47);
            session().speedProperty().set(50);
            session().playingProperty().set(true);
        });
        await(() -> !session().playingProperty().get());
        assertEquals(50, fx(() -> session().cursorProperty().get().step()));
    }
}
