package dev.tacit.ui.context;

import atlantafx.base.theme.Styles;
import dev.tacit.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small buttons with a feather icon, a tooltip and a text for screen readers. */
final class ToolButtons {
    private final Texts texts;

    ToolButtons(Texts texts) {
        this.texts = texts;
    }

    /** The button that the text {@code context.tool.ID} explains. */
    Button button(String id, String icon, Runnable action) {
        Button button = new Button();
        button.setOnAction(_ -> action.run());
        dress(button, id, icon);
        return button;
    }

    /** Gives a button its icon, tooltip, accessible text and node id {@code context-ID}. */
    void dress(ButtonBase button, String id, String icon) {
        String text = texts.get("context.tool." + id);
        button.setId("context-" + id);
        button.setGraphic(new FontIcon("fth-" + icon));
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    }
}
