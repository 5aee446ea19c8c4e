package dev.tacit.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers for people: few digits, powers of ten as powers, a true minus. */
public final class Numbers {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /** Three digits: 0.123, 12.3, 4.56·10⁻⁷. */
    public static String brief(double value) {
        return plain(value, 3, "·10", "");
    }

    /** Three digits in LaTeX. */
    public static String latex(double value) {
        return plain(value, 3, "\\cdot 10^{", "}").replace("−", "-");
    }

    /** A number with a fixed number of decimals. */
    public static String fixed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    /** 10 to this power, written with a small exponent. */
    public static String power(int exponent) {
        return exponent == 0 ? "1" : exponent == 1 ? "10" : "10" + superscript(exponent);
    }

    private static String plain(double value, int digits, String times, String end) {
        if (value == 0) {
            return "0";
        }
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String sign = rounded.signum() < 0 ? "−" : "";
        BigDecimal size = rounded.abs();
        if (exponent >= -3 && exponent <= 4) {
            return sign + trimmed(size);
        }
        String power = end.isEmpty() ? superscript(exponent) : exponent + end;
        String lead = trimmed(size.scaleByPowerOfTen(-exponent));
        return sign + (lead.equals("1") ? times.substring(times.indexOf("10")) : lead + times) + power;
    }

    private static String trimmed(BigDecimal size) {
        return size.stripTrailingZeros().toPlainString();
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
        return text.toString();
    }
}
