package dev.tacit.ui.draw;

import dev.tacit.figure.paint.PaintTheme;
import java.util.Locale;

/** How the window looks: one style sheet for controls, one theme for pictures, with the same colours. */
public enum Look {
    LIGHT,
    DARK;

    /** The size of type in pictures, in pixels, where nothing asks for more. */
    public static final double TYPE = 12;

    /** The colours of pictures, with type of the usual size. */
    public PaintTheme paint() {
        return paint(TYPE);
    }

    /** The colours of pictures, with type of this size in pixels. */
    public PaintTheme paint(double type) {
        return this == LIGHT ? PaintTheme.light(type) : PaintTheme.dark(type);
    }

    /** The style sheet of the whole program. */
    public String sheet() {
        return "/dev/tacit/ui/" + name().toLowerCase(Locale.ROOT) + ".css";
    }

    /** The style sheet of a window: what the program's cannot say to charts. */
    public static String windowSheet() {
        return "/dev/tacit/ui/window.css";
    }

    /** The other one. */
    public Look other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
