package dev.tacit.ui.shell;

import java.util.List;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Brings keys to commands. A key with Ctrl works everywhere; a bare one (letters, arrows, space) works unless it means
 * something where the focus is: never while typing.
 */
final class Keys {
    private static final Set<KeyCode> SIGNS =
            Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS, KeyCode.MINUS, KeyCode.SUBTRACT);

    private final List<Command> commands;

    Keys(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    void install(Scene scene) {
        for (Command command : commands) {
            for (KeyCombination key : command.keys()) {
                if (!bare(key)) {
                    scene.getAccelerators().put(key, command::run);
                }
            }
        }
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Node owner = scene.getFocusOwner();
            boolean free = owner == null || onlyMovesFocus(owner, event.getCode());
            if (free && !takenAbove(event.getCode())) {
                press(event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!taken(event.getTarget(), event.getCode()) && !takenAbove(event.getCode())) {
                press(event);
            }
        });
    }

    private void press(KeyEvent event) {
        for (Command command : commands) {
            for (KeyCombination key : command.keys()) {
                if (!event.isConsumed() && bare(key) && key.match(event)) {
                    command.run();
                    event.consume();
                }
            }
        }
    }

    /** Whether a key comes without Ctrl or Alt. */
    static boolean bare(KeyCombination key) {
        return key instanceof KeyCodeCombination plain
                && plain.getShortcut() != KeyCombination.ModifierValue.DOWN
                && plain.getAlt() != KeyCombination.ModifierValue.DOWN;
    }

    /** Buttons are pressed by Space; with arrows they do nothing but pass the focus on. */
    private static boolean onlyMovesFocus(Node owner, KeyCode code) {
        return owner.getParent() == null || (owner instanceof ButtonBase && code != KeyCode.SPACE);
    }

    /** Whether a key means something in a small window that is open over this one: it comes here from there. */
    private static boolean takenAbove(KeyCode code) {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(window -> window.getScene().getFocusOwner())
                .anyMatch(owner -> owner != null && taken(owner, code));
    }

    /** Whether a key means something at its target: texts take all, tables what numbers begin with, sliders arrows. */
    private static boolean taken(EventTarget target, KeyCode code) {
        return switch (target) {
            case TextInputControl _, ComboBoxBase<?> _ -> true;
            case TableView<?> _ -> code.isDigitKey() || SIGNS.contains(code);
            case Slider _ -> code.isNavigationKey();
            default -> false;
        };
    }
}
