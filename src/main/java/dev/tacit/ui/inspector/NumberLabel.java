package dev.tacit.ui.inspector;

import dev.tacit.figure.Numbers;
import dev.tacit.text.Digits;
import dev.tacit.text.Texts;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A number as pictures write it; a click, or Enter, copies all of them. */
final class NumberLabel extends Label {
    private final Texts texts;
    private String digits = "";

    NumberLabel(Texts texts) {
        this.texts = texts;
        getStyleClass().add("number-label");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(new Tooltip());
        setOnMouseClicked(_ -> copy());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                copy();
                event.consume();
            }
        });
    }

    /** Shows {@code value} as {@code name} = value, or alone if the name is empty. */
    void show(String name, double value) {
        String before = name.isEmpty() ? "" : name + " = ";
        digits = Digits.full(value);
        setText(before + Numbers.brief(value));
        boolean exists = Double.isFinite(value);
        setDisable(!exists);
        getTooltip().setText(exists ? texts.get("inspector.copy", digits) : texts.get("inspector.none"));
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, digits));
        getTooltip().setText(texts.get("inspector.copied", digits));
    }
}
