package dev.tacit.ui.context;

import atlantafx.base.theme.Styles;
import dev.tacit.engine.Cost;
import dev.tacit.text.Digits;
import dev.tacit.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says what a choice will cost, before it is made. */
public final class CostQuestion extends VBox {
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double GB = 1e9;

    /** {@code choice} is what was chosen, in words; one of the two runs when it is known what is wanted. */
    public CostQuestion(Texts texts, String choice, Cost cost, Runnable apply, Runnable keep) {
        super(4);
        getStyleClass().add("cost-question");
        setId("model-cost");
        Label words = new Label(texts.get("inspector.cost", choice, time(texts, cost), memory(texts, cost)));
        words.setWrapText(true);
        HBox buttons = new HBox(
                6,
                button(texts.get("inspector.cost.apply"), "apply", apply),
                button(texts.get("inspector.cost.keep"), "keep", keep));
        getChildren().setAll(words, buttons);
    }

    private static Button button(String words, String id, Runnable action) {
        Button button = new Button(words);
        button.setId("model-cost-" + id);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** In the unit in which it is a small number. */
    private static String time(Texts texts, Cost cost) {
        double seconds = cost.seconds();
        if (seconds < 2 * MINUTE) {
            return texts.get("inspector.cost.seconds", Digits.rounded(seconds, seconds < 1 ? 1 : 2));
        }
        if (seconds < 2 * HOUR) {
            return texts.get("inspector.cost.minutes", Digits.rounded(seconds / MINUTE, 2));
        }
        return seconds < 2 * DAY
                ? texts.get("inspector.cost.hours", Digits.rounded(seconds / HOUR, 2))
                : texts.get("inspector.cost.days", Digits.rounded(seconds / DAY, 2));
    }

    private static String memory(Texts texts, Cost cost) {
        double gigabytes = cost.bytes() / GB;
        return gigabytes < 1
                ? texts.get("inspector.cost.megabytes", Digits.rounded(1000 * gigabytes, 2))
                : texts.get("inspector.cost.gigabytes", Digits.rounded(gigabytes, 2));
    }
}
