package dev.tacit.export;

import dev.tacit.figure.paint.Lettering;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

/** How long texts are in the typeface of the figures. */
record TextSize(Fonts fonts, FontRenderContext context) {
    static TextSize of(Fonts fonts) {
        return new TextSize(fonts, new FontRenderContext(null, true, true));
    }

    Font font(Lettering lettering) {
        return fonts.of(lettering.bold(), lettering.size());
    }

    double width(String text, Lettering lettering) {
        return font(lettering).getStringBounds(text, context).getWidth();
    }

    /** The shape of a text of any script whose baseline begins at the origin. */
    Shape shape(String text, Lettering lettering) {
        return new TextLayout(text, font(lettering), context).getOutline(null);
    }

    /** How far the text reaches before its anchor. */
    double shift(String text, Lettering lettering) {
        return switch (lettering.anchor()) {
            case START -> 0;
            case MIDDLE -> width(text, lettering) / 2;
            case END -> width(text, lettering);
        };
    }
}
