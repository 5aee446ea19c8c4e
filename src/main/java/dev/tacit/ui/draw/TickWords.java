package dev.tacit.ui.draw;

import dev.tacit.text.Digits;
import javafx.util.StringConverter;

/** Numbers beside an axis: short, powers of ten as such where they are far from one; a count has whole numbers only. */
final class TickWords extends StringConverter<Number> {
    private final boolean count;

    TickWords(boolean count) {
        this.count = count;
    }

    @Override
    public String toString(Number number) {
        double value = number.doubleValue();
        if (count && value != Math.rint(value)) {
            return "";
        }
        double power = Math.log10(Math.abs(value));
        boolean far = Math.abs(power) > 2.5;
        return value > 0 && far && Math.abs(power - Math.rint(power)) < 1e-9
                ? Powers.ten((int) Math.rint(power))
                : Digits.rounded(value, 4);
    }

    @Override
    public Number fromString(String words) {
        return Double.valueOf(words);
    }
}
