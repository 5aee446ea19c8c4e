package dev.tacit.ui.draw;

import dev.tacit.text.Digits;

/** Powers of ten with raised exponents. */
public final class Powers {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Powers() {}

    /** 10 to the power of {@code exponent}. */
    static String ten(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "10⁻" : "10");
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> text.append(RAISED.charAt(digit - '0')));
        return text.toString();
    }

    /** A positive number to two digits: 3.1·10⁻¹⁶, or plainly where it is near one. */
    public static String of(double value) {
        int exponent = (int) Math.floor(Math.log10(value));
        return value > 0 && Math.abs(exponent) > 3
                ? Digits.rounded(value / Math.pow(10, exponent), 2) + "·" + ten(exponent)
                : Digits.rounded(value, 2);
    }
}
