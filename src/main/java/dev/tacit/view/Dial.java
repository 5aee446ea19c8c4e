package dev.tacit.view;

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
}
