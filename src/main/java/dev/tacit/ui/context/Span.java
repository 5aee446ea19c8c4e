package dev.tacit.ui.context;

import java.util.ArrayList;
import java.util.List;

/** A closed range of a coordinate, never empty. */
record Span(double min, double max) {
    private static final double MARGIN = 0.08;
    private static final double CROWDED = 0.35;

    /**
     * The range that shows all {@code values} with a margin; a range about zero or the one value if there is no spread.
     */
    static Span around(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        if (low > high) {
            return new Span(-1, 1);
        }
        double half = high / 2 - low / 2;
        double least = Math.max(Math.abs(low), Math.abs(high)) * 1e-6;
        double margin = half > least ? 2 * half * MARGIN : Math.max(1, Math.abs(low) * 0.5);
        return new Span(low - margin, high + margin);
    }

    double length() {
        return max - min;
    }

    boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** Where {@code value} lies, 0 at the lower end and 1 at the upper. */
    double share(double value) {
        return (value - min) / length();
    }

    /** The value at {@code share}. */
    double at(double share) {
        return min + share * length();
    }

    /**
     * This range made {@code factor} times as long about {@code center}, which keeps its place; bounded to sane sizes.
     */
    Span zoomed(double factor, double center) {
        Span next = new Span(center + (min - center) * factor, center + (max - center) * factor);
        double size = Math.max(Math.abs(next.min), Math.abs(next.max));
        boolean sane = next.length() > size * 1e-9 && next.length() < 1e300;
        return sane ? next : this;
    }

    /** This range if it shows all {@code values} and not mostly nothing, else the one around them. */
    Span keeping(double[] values) {
        Span fit = around(values);
        boolean allInside = true;
        for (double value : values) {
            allInside &= contains(value);
        }
        return allInside && fit.length() > CROWDED * length() ? this : fit;
    }

    /** Round numbers in the range, about {@code wanted} of them. */
    List<Double> ticks(int wanted) {
        double step = tickStep(wanted);
        List<Double> ticks = new ArrayList<>();
        double first = Math.ceil(min / step);
        for (int i = 0; first + i <= max / step && i < 100; i++) {
            ticks.add((first + i) * step + 0.0);
        }
        return ticks;
    }

    /** A round step (1, 2 or 5 times a power of ten) of which about {@code wanted} fit. */
    double tickStep(int wanted) {
        double rough = length() / Math.max(1, wanted);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        double nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
        return nice * power;
    }
}
