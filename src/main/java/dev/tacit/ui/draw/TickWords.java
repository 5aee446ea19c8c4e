package dev.tacit.ui.draw;

import dev.tacit.text.Digits;
import javafx.util.StringConverter;

/** Numbers beside an axis: short, powers of ten as such where they are far from one. */
final class TickWords extends StringConverter<Number> {
    @Override
    public String toString(Number number) {
        double value = number.doubleValue();
        return Digits.shown(value);
    }

    @Override
    public Number fromString(String words) {
        return Double.valueOf(words);
    }
}
