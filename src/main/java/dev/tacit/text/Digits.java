package dev.tacit.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers as people read and type them, with a decimal point in every language. */
public final class Digits {
    private static final String MINUS = "\u2212";
    /** Blanks as wide as a digit and as a point. */
    private static final String WIDE_BLANK = "\u2007";

    private static final String POINT_BLANK = "\u2008";
    private static final double SMALL = 1e-4;
    private static final double LARGE = 1e6;

    private Digits() {}

    /** The shortest text that reads back to the same bits: 0.1, 3, 1e-12. */
    public static String full(double value) {
        String text = Double.toString(value).replace('E', 'e');
        return text.replaceFirst("\\.0(?=e|$)", "");
    }

    /** {@code value} to so many significant digits, without trailing zeros, for reading: −0.5312, 1.2e−5. */
    public static String rounded(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "–" : value > 0 ? "∞" : MINUS + "∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(value).round(new MathContext(digits));
        double size = Math.abs(exact.doubleValue());
        String text = size < SMALL || size >= LARGE ? scientific(exact) : plain(exact);
        return text.replace("-", MINUS);
    }

    /**
     * {@code value} with at most so many decimals, for a column in which the points stand below one another: blanks as
     * wide as digits fill its end. A number that this would not show, or not in {@code places} characters, has an
     * exponent.
     */
    public static String aligned(double value, int decimals, int places) {
        if (!Double.isFinite(value)) {
            return rounded(value, 1);
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal near = exact.setScale(decimals, RoundingMode.HALF_EVEN);
        String all = near.toPlainString();
        if (all.length() > places || (near.signum() == 0 && value != 0)) {
            return scientific(exact.round(new MathContext(3))).replace("-", MINUS);
        }
        String shown = near.signum() == 0 ? "0" : plain(near);
        boolean point = shown.indexOf('.') >= 0;
        String blanks = WIDE_BLANK.repeat(all.length() - shown.length() - (point || decimals == 0 ? 0 : 1));
        return (shown + (point || decimals == 0 ? "" : POINT_BLANK) + blanks).replace("-", MINUS);
    }

    /** The number a person typed, with point or comma and any minus sign; nothing if it is none or not finite. */
    public static OptionalDouble parse(String text) {
        if (!isNumber(text)) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plainText(text));
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Whether a person typed a number, which may still be too large to be kept. */
    public static boolean isNumber(String text) {
        return plainText(text).matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,5})?");
    }

    private static String plainText(String text) {
        return text.strip().replace(MINUS, "-").replace(',', '.');
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String scientific(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        return plain(value.movePointLeft(exponent)) + "e" + exponent;
    }
}
