package dev.tacit.ui.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Every key of the window, once: what is pressed, listed on the help page and shown in menus. */
final class KeyTable {
    /** Where a key works. */
    enum Group {
        STEPS,
        CONTEXT,
        DOCUMENT,
        VIEWS,
        WINDOW
    }

    /** A line of the table; its text is {@code key.ID}. */
    record Row(Group group, String id, List<KeyCombination> keys) {}

    private static final List<Row> FIRST = List.of(
            row(Group.STEPS, "play", key(KeyCode.SPACE)),
            row(Group.STEPS, "back", key(KeyCode.LEFT)),
            row(Group.STEPS, "forward", key(KeyCode.RIGHT)),
            row(Group.STEPS, "first", key(KeyCode.HOME)),
            row(Group.STEPS, "last", key(KeyCode.END)),
            row(Group.STEPS, "faster", key(KeyCode.PLUS), key(KeyCode.ADD), key(KeyCode.EQUALS)),
            row(Group.STEPS, "slower", key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
            row(Group.CONTEXT, "undo", ctrl(KeyCode.Z)),
            row(Group.CONTEXT, "redo", ctrl(KeyCode.Y), new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
            row(Group.CONTEXT, "duplicate", ctrl(KeyCode.D)),
            row(Group.CONTEXT, "delete", key(KeyCode.DELETE)),
            row(Group.CONTEXT, "earlier", new KeyCodeCombination(KeyCode.UP, ALT_DOWN)),
            row(Group.CONTEXT, "later", new KeyCodeCombination(KeyCode.DOWN, ALT_DOWN)),
            row(Group.CONTEXT, "all", ctrl(KeyCode.A)),
            row(Group.CONTEXT, "copy", ctrl(KeyCode.C)),
            row(Group.CONTEXT, "paste", ctrl(KeyCode.V)),
            row(Group.DOCUMENT, "new", ctrl(KeyCode.N)),
            row(Group.DOCUMENT, "open", ctrl(KeyCode.O)),
            row(Group.DOCUMENT, "save", ctrl(KeyCode.S)),
            row(Group.DOCUMENT, "save-as", new KeyCodeCombination(KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN)),
            row(Group.DOCUMENT, "export", ctrl(KeyCode.E)));

    private static final List<Row> LAST = List.of(
            row(Group.VIEWS, "enlarge", key(KeyCode.F)),
            row(Group.VIEWS, "restore", key(KeyCode.ESCAPE)),
            row(Group.WINDOW, "help", key(KeyCode.F1)),
            row(Group.WINDOW, "full-screen", key(KeyCode.F11)),
            row(Group.WINDOW, "look", ctrl(KeyCode.L)));

    private final List<Row> rows;

    KeyTable() {
        List<Row> all = new ArrayList<>(FIRST);
        for (String layout : Workbench.choices()) {
            all.add(row(Group.VIEWS, "layout-" + layout, digit(all.size() - FIRST.size() + 1)));
        }
        all.addAll(LAST);
        rows = List.copyOf(all);
    }

    /** The whole table, in the order of the help page. */
    List<Row> rows() {
        return rows;
    }

    /** The keys of a command, none if it has none. */
    List<KeyCombination> of(String id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .flatMap(row -> row.keys().stream())
                .toList();
    }

    private static Row row(Group group, String id, KeyCombination... keys) {
        return new Row(group, id, List.of(keys));
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination digit(int number) {
        return key(KeyCode.getKeyCode(Integer.toString(number)));
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, SHORTCUT_DOWN);
    }
}
