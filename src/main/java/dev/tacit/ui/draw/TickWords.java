package dev.tacit.ui.draw;

import dev.tacit.figure.Axis;
import dev.tacit.text.Digits;
import javafx.util.StringConverter;

/**
 * Numbers beside an axis: short; on a log axis powers of ten as such where they are far from one, and only every
 * {@code stride}-th; on a count wholes.
 */
record TickWords(Axis.Scale scale, int stride) {
    /** The same for a chart. */
    StringConverter<Number> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(Number number) {
                return words(number.doubleValue());
            }

            @Override
            public Number fromString(String words) {
                return Double.valueOf(words);
            }
        };
    }

    String words(double value) {
        if (scale == Axis.Scale.COUNT) {
            return value == Math.rint(value) ? Digits.rounded(value, 9) : "";
        }
        double power = Math.log10(Math.abs(value));
        if (scale == Axis.Scale.LOG && Math.rint(power) % stride != 0) {
            return "";
        }
        boolean far = Math.abs(power) > 2.5;
        return scale == Axis.Scale.LOG && value > 0 && far && Math.abs(power - Math.rint(power)) < 1e-9
                ? Powers.ten((int) Math.rint(power))
                : Digits.rounded(value, 4);
    }
}
