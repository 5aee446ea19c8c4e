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
        return new Fonts(read("DejaVuSans.ttf"), read("DejaVuSans-Bold.ttf"));
    }

    Font of(boolean heavy, double size) {
        return (heavy ? bold : regular).deriveFont((float) size);
    }

    private static Font read(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/tacit/assets/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
