package dev.tacit.ui.draw;

import dev.tacit.figure.paint.Lettering;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Fonts and widths of texts, remembered: measuring is what painting waits for. */
final class Ruler {
    private static final int MANY = 4_000;

    private final Text probe = new Text();
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();

    Font font(Lettering lettering) {
        return fonts.computeIfAbsent(
                lettering.size() + (lettering.bold() ? "b" : "r"),
                _ -> Font.font(
                        Font.getDefault().getFamily(),
                        lettering.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                        lettering.size()));
    }

    double width(String text, Lettering lettering) {
        if (widths.size() > MANY) {
            widths.clear();
        }
        return widths.computeIfAbsent(lettering.size() + (lettering.bold() ? "b" : "r") + text, _ -> {
            probe.setFont(font(lettering));
            probe.setText(text);
            return probe.getLayoutBounds().getWidth();
        });
    }
}
