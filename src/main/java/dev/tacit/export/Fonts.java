package dev.tacit.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The typeface of all figures, DejaVu Sans, as it ships with Tacit: files look the same on every machine. */
record Fonts(Font regular, Font bold) {
    /** The name of the typeface. */
    static final String FAMILY = "DejaVu Sans";

    static Fonts load() {
        return new Fonts(read(false), read(true));
    }

    Font of(boolean heavy, double size) {
        return (heavy ? bold : regular).deriveFont((float) size);
    }

    /** The file of the typeface. */
    static InputStream file(boolean heavy) {
        String name = heavy ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf";
        InputStream in = Fonts.class.getResourceAsStream("/tacit/assets/fonts/" + name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return in;
    }

    private static Font read(boolean heavy) {
        try (InputStream in = file(heavy)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
