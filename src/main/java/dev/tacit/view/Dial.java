package dev.tacit.view;

import java.math.BigDecimal;

/** A number that can be turned in a view, from {@code min} to {@code max}: whole, or any; {@code start} at first. */
public record Dial(String id, double min, double max, double start, boolean whole) {
    /** A number of the dial for what a cursor says; {@code start} where that is no number. */
    double read(String said) {
        try {
            double value = Double.parseDouble(said);
            double near = whole ? Math.rint(value) : value;
            return Double.isNaN(near) ? start : Math.clamp(near, min, max);
        } catch (NumberFormatException notANumber) {
            return start;
        }
    }

    /** Whether what is said is a number that the dial can stand at. */
    public boolean accepts(String said) {
        try {
            return new BigDecimal(said).doubleValue() == read(said);
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    /** {@link #min} as it can be said. */
    public String least() {
        return plain(min);
    }

    /** {@link #max} as it can be said. */
    public String most() {
        return plain(max);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
