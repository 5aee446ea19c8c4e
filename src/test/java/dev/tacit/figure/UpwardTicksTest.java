package dev.tacit.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.paint.Ticks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However low a chart is: two numbers at least say its scale, and they do not overlap. */
class UpwardTicksTest {
    private static final double TYPE = 12;

    @Test
    void twoTicksAtLeastThatDoNotOverlap() {
        for (int length = 40; length <= 400; length += 20) {
            for (double top : List.of(1.02, 2.2, 9.7, 26.0, 513.0, 0.0031)) {
                assertApart(new Axis("", Axis.Scale.LINEAR, 0, top), length);
            }
            for (int decades = 4; decades <= 40; decades++) {
                assertApart(new Axis("", Axis.Scale.LOG, Math.pow(10, -decades) / 3, 2), length);
            }
        }
    }

    private static void assertApart(Axis axis, double length) {
        List<Double> ticks = Ticks.over(axis, length, 0.6 * TYPE, _ -> TYPE).major().stream()
                .map(Ticks.Tick::value)
                .toList();
        assertTrue(ticks.size() >= 2, axis + " over " + length);
        for (int at = 1; at < ticks.size(); at++) {
            double apart = pixel(axis, length, ticks.get(at)) - pixel(axis, length, ticks.get(at - 1));
            assertTrue(apart >= TYPE, axis + " over " + length + ": " + ticks);
        }
    }

    private static double pixel(Axis axis, double length, double value) {
        double share = axis.scale() == Axis.Scale.LOG
                ? Math.log(value / axis.min()) / Math.log(axis.max() / axis.min())
                : (value - axis.min()) / (axis.max() - axis.min());
        return share * length;
    }
}
