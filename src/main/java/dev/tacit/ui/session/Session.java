package dev.tacit.ui.session;

import dev.tacit.engine.OutOfRange;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.History;
import dev.tacit.scenario.Outcome;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Problem;
import dev.tacit.text.Texts;
import dev.tacit.view.View;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one holder of a window's state, and all that can be done to it: edit, undo, look at a step, select, load. What
 * there is to watch is its {@link SessionState}. Used on the window's thread only; frames are made beside it.
 */
@SuppressWarnings("ReferenceEquality") // the same scenario is meant, not one that is equal
public final class Session extends SessionState implements AutoCloseable {
    private final FrameMaker frames;
    private final Player player = new Player(this::tick);
    private Set<String> visible = Set.of();

    /** A session that starts with {@code first}, as saved, and can show these views. */
    public Session(Scenario first, Cursor at, List<View> views, Texts texts) {
        super(first, at);
        frames = new FrameMaker(views, texts, this::deliver, this::failed);
        request();
    }

    /** Changes the document, or says in {@link #problemProperty} why not. */
    public boolean apply(Edit edit) {
        return apply(edit, "");
    }

    /** As {@link #apply(Edit)}; edits in a row with the same merge key are undone as one. */
    public boolean apply(Edit edit, String mergeKey) {
        return switch (edit.apply(scenario.get())) {
            case Outcome.Applied(Scenario next) -> {
                if (next != scenario.get()) {
                    become(history.get().push(next, edit.key(), mergeKey));
                }
                yield true;
            }
            case Outcome.Refused(Problem why) -> {
                report(why);
                yield false;
            }
        };
    }

    /** A drag has ended: the next edit is undone by itself. */
    public void endMerge() {
        history.set(history.get().endMerge());
    }

    public void undo() {
        become(history.get().undo());
    }

    public void redo() {
        become(history.get().redo());
    }

    /** Looks at step {@code step}, or at the nearest that there is. */
    public void step(int step) {
        look(Cursors.at(cursor.get(), step));
    }

    /** Lights a token: 0..n-1, n for the query, {@link Cursor#NONE} for none. */
    public void hover(int token) {
        look(Cursors.over(cursor.get(), token));
    }

    /** Chooses how a view shows what it shows. */
    public void choose(String viewId, String choice) {
        look(Cursors.choosing(cursor.get(), viewId, choice));
    }

    /** Selects just these tokens, n for the query: one change, however many they are. */
    public void select(Collection<Integer> tokens) {
        SortedSet<Integer> next = Collections.unmodifiableSortedSet(new TreeSet<>(tokens));
        if (!next.equals(selection.get())) {
            selection.set(next);
        }
    }

    /** Says which views are visible: only their figures are made. */
    public void show(Set<String> viewIds) {
        if (!viewIds.equals(visible)) {
            visible = Set.copyOf(viewIds);
            request();
        }
    }

    /** Replaces the document by another one that is as saved in {@code from}, if anywhere. */
    public void load(Scenario next, Cursor at, @Nullable Path from) {
        player.playing().set(false);
        select(Set.of());
        file.set(from);
        cursor.set(Cursors.inside(at, next));
        become(History.of(next));
    }

    /** The document as it is now stands in {@code path}. */
    public void saved(Path path) {
        saved(path, scenario.get());
    }

    /** {@code what} now stands in {@code path}; the document may have gone on since. */
    public void saved(Path path, Scenario what) {
        file.set(path);
        if (what == scenario.get()) {
            become(history.get().saved());
        }
    }

    /** Stops a computation that takes too long; the pictures stay as they are. */
    public void cancel() {
        frames.cancel();
        computing.set(false);
    }

    /** Says what is wrong with something the user gave; the document stays. */
    public void report(Problem why) {
        problem.set(null);
        problem.set(why);
    }

    private void become(History next) {
        history.set(next);
        if (next.current() != scenario.get()) {
            int before = scenario.get().context().n();
            int n = next.current().context().n();
            select(selection().stream()
                    .filter(token -> token <= n && (n == before || token != before))
                    .toList());
            scenario.set(next.current());
            cursor.set(Cursors.inside(cursor.get(), next.current()));
            request();
        }
    }

    private void look(Cursor next) {
        Cursor inside = Cursors.inside(next, scenario.get());
        if (!inside.equals(cursor.get())) {
            cursor.set(inside);
            request();
        }
    }

    private void request() {
        computing.set(true);
        frames.submit(new Request(scenario.get(), cursor.get(), visible));
    }

    /** A picture of an older document is shown only if it has the shape of the newest. */
    private void deliver(Frame next) {
        if (next.fits(scenario.get())) {
            frame.set(next);
        }
        computing.set(next.snapshot().scenario() != scenario.get());
    }

    private void failed(Throwable fault) {
        computing.set(false);
        Problem stopped = Problem.at("", "status.compute.failed", String.valueOf(fault.getMessage()));
        report(fault instanceof OutOfRange large ? large.problem() : stopped);
        frame.set(null);
    }

    private void tick() {
        step(cursor.get().step() + 1);
        if (cursor.get().step() >= scenario.get().context().n()) {
            player.playing().set(false);
        }
    }

    @Override
    public void close() {
        player.playing().set(false);
        frames.close();
    }

    /** Whether the steps go on by themselves. */
    public BooleanProperty playingProperty() {
        return player.playing();
    }

    /** Steps a second while playing. */
    public DoubleProperty speedProperty() {
        return player.speed();
    }
}
