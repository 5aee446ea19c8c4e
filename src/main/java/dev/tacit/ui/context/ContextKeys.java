package dev.tacit.ui.context;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that the plane and the table have in common, for as long as one of them has the focus. */
final class ContextKeys {
    private final Map<KeyCombination, Runnable> actions = new HashMap<>();

    ContextKeys(ContextActions edit, TableClipboard clipboard) {
        actions.put(new KeyCodeCombination(KeyCode.DELETE), edit::delete);
        actions.put(new KeyCodeCombination(KeyCode.BACK_SPACE), edit::delete);
        actions.put(new KeyCodeCombination(KeyCode.INSERT), edit::add);
        actions.put(shortcut(KeyCode.A), edit::selectAll);
        actions.put(shortcut(KeyCode.D), edit::duplicate);
        actions.put(shortcut(KeyCode.C), clipboard::copy);
        actions.put(shortcut(KeyCode.V), clipboard::paste);
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    void pressed(KeyEvent event) {
        actions.forEach((keys, action) -> {
            if (!event.isConsumed() && keys.match(event)) {
                action.run();
                event.consume();
            }
        });
    }
}
