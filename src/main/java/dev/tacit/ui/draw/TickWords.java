package dev.tacit.ui.draw;

import dev.tacit.figure.Axis;
import dev.tacit.text.Digits;
import javafx.util.StringConverter;

/**
 * Numbers beside an axis: short; on a log axis powers of ten as such where they are far from one, on a count wholes.
 */
final class TickWords extends StringConverter<Number> {
    private final Axis.Scale scale;

    TickWords(Axis.Scale scale) {
        this.scale = scale;
    }

    @Override
    public String toString(Number number) {
        double value = number.doubleValue();
        if (scale == Axis.Scale.COUNT) {
            return value == Math.rint(value) ? Digits.rounded(value, 9) : "";
        }
        double power = Math.log10(Math.abs(value));
        boolean far = Math.abs(power) > 2.5;
        return scale == Axis.Scale.LOG && value > 0 && far && Math.abs(power - Math.rint(power)) < 1e-9
                ? Powers.ten((int) Math.rint(power))
                : Digits.rounded(value, 4);
    }

    @Override
    public Number fromString(String words) {
        return Double.valueOf(words);
    }
}
