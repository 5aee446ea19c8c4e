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
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/**
 * The one holder of a window's state: the document and its history, the cursor, the selection, and the newest frame.
 * Used on the window's thread only; frames are made beside it.
 */
@SuppressWarnings("ReferenceEquality") // the same scenario is meant, not one that is equal
public final class Session implements AutoCloseable {
    private final FrameMaker frames;
    private final Player player = new Player(this::tick);
    private final ObservableSet<Integer> selection = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Scenario> scenario;
    private final ReadOnlyObjectWrapper<Cursor> cursor;
    private final ReadOnlyObjectWrapper<@Nullable Frame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper(this, "computing");
    private final ReadOnlyObjectWrapper<History> history;
    private Set<String> visible = Set.of();

    /** A session that starts with {@code first}, as saved, and can show these views. */
    public Session(Scenario first, Cursor at, List<View> views, Texts texts) {
        history = new ReadOnlyObjectWrapper<>(this, "history", History.of(first));
        scenario = new ReadOnlyObjectWrapper<>(this, "scenario", first);
        cursor = new ReadOnlyObjectWrapper<>(this, "cursor", Cursors.inside(at, first));
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
        selection.clear();
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
        canUndo.set(next.canUndo());
        canRedo.set(next.canRedo());
        dirty.set(next.dirty());
        if (next.current() != scenario.get()) {
            int before = scenario.get().context().n();
            int n = next.current().context().n();
            selection.removeIf(token -> token > n || (n != before && token == before));
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

    /** The document. */
    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    /** The step, the lit token and the choices in the views. */
    public ReadOnlyObjectProperty<Cursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** The newest pictures; null until the first ones are there, and where the document has no numbers. */
    public ReadOnlyObjectProperty<@Nullable Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** The last thing that was refused. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Where the document is saved, if anywhere. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether the document differs from what is saved. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** The edits so far: what undo and redo would do. */
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Whether the frame is older than the document. */
    public ReadOnlyBooleanProperty computingProperty() {
        return computing.getReadOnlyProperty();
    }

    /** The indices of the selected tokens, n for the query. */
    public ObservableSet<Integer> selection() {
        return selection;
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
