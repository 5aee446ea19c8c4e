package dev.tacit.ui.shell;

import dev.tacit.ui.context.ContextActions;
import dev.tacit.ui.context.ContextPanel;
import dev.tacit.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Everything that can be done by a key, a menu or the tool bar, by its id in the {@link KeyTable}. */
final class Commands {
    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 64;

    private final KeyTable keys;
    private final List<Command> all = new ArrayList<>();

    Commands(KeyTable keys) {
        this.keys = keys;
    }

    /** A command that can always be done. */
    void add(String id, Runnable action) {
        add(id, action, new SimpleBooleanProperty(false));
    }

    /** A command that cannot be done while {@code off}. */
    void add(String id, Runnable action, ObservableValue<Boolean> off) {
        all.add(new Command(id, action, off, keys.of(id)));
    }

    /** Stepping, undo and redo. */
    void addSession(Session session, Runnable play) {
        add("play", play);
        add("back", () -> session.step(session.cursorProperty().get().step() - 1));
        add("forward", () -> session.step(session.cursorProperty().get().step() + 1));
        add("first", () -> session.step(0));
        add("last", () -> session.step(Integer.MAX_VALUE));
        add("faster", () -> pace(session, 2));
        add("slower", () -> pace(session, 0.5));
        add("undo", session::undo, Bindings.not(session.canUndoProperty()));
        add("redo", session::redo, Bindings.not(session.canRedoProperty()));
    }

    /** New, open, save. */
    void addDocuments(Documents documents, Runnable renew, Runnable export) {
        add("new", renew);
        add("open", documents::open);
        add("open-weights", documents::openWeights);
        add("save", documents::save);
        add("save-as", documents::saveAs);
        add("export", export);
    }

    /** What is done to the tokens, wherever the focus is; a text that is typed has these keys first. */
    void addContext(ContextPanel context) {
        ContextActions edit = context.actions();
        add("duplicate", edit::duplicate);
        add("delete", edit::delete);
        add("earlier", () -> edit.shift(-1));
        add("later", () -> edit.shift(1));
        add("all", edit::selectAll);
        add("copy", context::copy);
        add("paste", context::paste);
    }

    private static void pace(Session session, double factor) {
        session.speedProperty().set(Math.clamp(session.speedProperty().get() * factor, SLOWEST, FASTEST));
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    Command get(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
