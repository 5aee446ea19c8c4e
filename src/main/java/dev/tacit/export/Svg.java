package dev.tacit.export;

import dev.tacit.figure.paint.Ink;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Pieces of SVG text. */
final class Svg {
    private Svg() {}

    /** A picture of these elements that says what it shows, where it comes from and how it reads without eyes. */
    static String document(String elements, String alt, ExportOptions options) {
        String width = number(options.width());
        String height = number(options.height());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "pt\" height=\"" + height
                + "pt\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-labelledby=\"title desc\""
                + " font-family=\"'" + Fonts.FAMILY + "', Verdana, sans-serif\">\n"
                + "<title id=\"title\">" + escape(options.title()) + "</title>\n"
                + "<desc id=\"desc\">" + escape(alt) + "</desc>\n"
                + "<metadata>" + escape(options.source()) + "</metadata>\n" + elements + "</svg>\n";
    }

    /** Two decimals at most, no trailing zeros. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String color(Ink ink) {
        return String.format("#%06x", ink.rgb());
    }

    /** Text without markup and without characters that XML does not know. */
    static String escape(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 || c == '\n' || c == '\t')
                .filter(c -> c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff))
                .collect(StringBuilder::new, Svg::append, StringBuilder::append)
                .toString();
    }

    private static void append(StringBuilder text, int c) {
        switch (c) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            default -> text.appendCodePoint(c);
        }
    }
}
