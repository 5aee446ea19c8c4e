package dev.tacit.ui.context;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What an arrow key does to the selected tokens: a twentieth of a tick, ten times as much with Shift, a tenth with Alt.
 */
record Nudge(int across, int up, double size) {
    private static final double STEP = 0.05;

    /** The nudge of a key, if it is an arrow without Ctrl. */
    static Optional<Nudge> of(KeyEvent event) {
        double size = STEP * (event.isShiftDown() ? 10 : event.isAltDown() ? 0.1 : 1);
        return event.isShortcutDown() ? Optional.empty() : of(event.getCode(), size);
    }

    private static Optional<Nudge> of(KeyCode code, double size) {
        return switch (code) {
            case LEFT -> Optional.of(new Nudge(-1, 0, size));
            case RIGHT -> Optional.of(new Nudge(1, 0, size));
            case UP -> Optional.of(new Nudge(0, 1, size));
            case DOWN -> Optional.of(new Nudge(0, -1, size));
            default -> Optional.empty();
        };
    }
}
