package dev.tacit.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * One thing that can be done: its text is {@code key.ID}, its keys are in the {@link KeyTable}; {@code off} says when
 * it cannot be done.
 */
record Command(String id, Runnable action, ObservableValue<Boolean> off, List<KeyCombination> keys) {
    void run() {
        if (!off.getValue()) {
            action.run();
        }
    }
}
