package dev.tacit.ui.fx;

import dev.tacit.figure.paint.Ink;
import javafx.scene.paint.Color;

/** Colours of figures as colours of the window. */
public final class Tones {
    private Tones() {}

    public static Color of(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.alpha());
    }
}
