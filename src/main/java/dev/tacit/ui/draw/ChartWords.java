package dev.tacit.ui.draw;

import dev.tacit.figure.Lines;
import dev.tacit.figure.Series;
import dev.tacit.text.Digits;
import java.util.StringJoiner;

/** What curves say at an x. */
final class ChartWords {
    private ChartWords() {}

    /** Short: each curve's name and value. */
    static String at(Lines lines, double x) {
        StringJoiner words = new StringJoiner("\n");
        words.add(lines.x().label() + " = " + Digits.rounded(x, 5));
        for (Series series : lines.series()) {
            double y = value(series, x);
            if (Double.isFinite(y)) {
                words.add(series.name() + ": " + Digits.rounded(y, 5));
            }
        }
        return words.toString();
    }

    /** All digits, tabs between: x, then each curve. */
    static String digits(Lines lines, double x) {
        StringJoiner cells = new StringJoiner("\t");
        cells.add(Digits.full(x));
        for (Series series : lines.series()) {
            double y = value(series, x);
            cells.add(Double.isNaN(y) ? "" : Digits.full(y));
        }
        return cells.toString();
    }

    private static double value(Series series, double x) {
        for (int at = 0; at < series.x().size(); at++) {
            if (series.x().get(at) == x) {
                return series.y().get(at);
            }
        }
        return Double.NaN;
    }
}
