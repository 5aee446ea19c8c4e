package dev.tacit.ui.session;

import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.History;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Problem;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What there is to watch in a window. Only a {@link Session} changes it, on the window's thread. */
public abstract sealed class SessionState permits Session {
    final ReadOnlyObjectWrapper<History> history;
    final ReadOnlyObjectWrapper<Scenario> scenario;
    final ReadOnlyObjectWrapper<Cursor> cursor;
    final ReadOnlyObjectWrapper<SortedSet<Integer>> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Collections.emptySortedSet());
    final ReadOnlyObjectWrapper<@Nullable Frame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file");
    final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper(this, "computing");
    private final BooleanBinding dirty;
    private final BooleanBinding canUndo;
    private final BooleanBinding canRedo;

    SessionState(Scenario first, Cursor at) {
        history = new ReadOnlyObjectWrapper<>(this, "history", History.of(first));
        scenario = new ReadOnlyObjectWrapper<>(this, "scenario", first);
        cursor = new ReadOnlyObjectWrapper<>(this, "cursor", Cursors.inside(at, first));
        dirty = Bindings.createBooleanBinding(() -> history.get().dirty(), history);
        canUndo = Bindings.createBooleanBinding(() -> history.get().canUndo(), history);
        canRedo = Bindings.createBooleanBinding(() -> history.get().canRedo(), history);
    }

    /** The document. */
    public final ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    /** The edits so far: what undo and redo would do. */
    public final ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    public final BooleanExpression canUndoProperty() {
        return canUndo;
    }

    public final BooleanExpression canRedoProperty() {
        return canRedo;
    }

    /** Whether the document differs from what is saved. */
    public final BooleanExpression dirtyProperty() {
        return dirty;
    }

    /** Where the document is saved, if anywhere. */
    public final ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The step, the lit token and the choices in the views. */
    public final ReadOnlyObjectProperty<Cursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** The indices of the selected tokens, n for the query; never changed, but replaced. */
    public final ReadOnlyObjectProperty<SortedSet<Integer>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** The selected tokens now. */
    public final SortedSet<Integer> selection() {
        return selection.get();
    }

    /** The newest pictures; null until the first ones are there, and where the document has no numbers. */
    public final ReadOnlyObjectProperty<@Nullable Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Whether the frame is older than the document. */
    public final ReadOnlyBooleanProperty computingProperty() {
        return computing.getReadOnlyProperty();
    }

    /** The last thing that was refused. */
    public final ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
