package dev.tacit.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.tensor.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SummaryTest {
    private static final double NAN = Double.NaN;

    private static Summary of(double... column) {
        return Summary.of(java.util.Arrays.stream(column).mapToObj(Vector::of).toList(), 1);
    }

    @Test
    void fourTrialsByHand() {
        Summary four = of(7, 1, 4, 2);
        assertEquals(Vector.of(3.5), four.mean());
        // squares 12.25 + 6.25 + .25 + 2.25 = 21, by 3 and by 4
        assertEquals(Math.sqrt(1.75), four.standardError().get(0), 1e-15);
        assertEquals(Vector.of(3), four.median());
        assertEquals(Vector.of(1.75), four.lowerQuartile());
        assertEquals(Vector.of(4.75), four.upperQuartile());
    }

    @Test
    void oneTrialHasNoStandardError() {
        Summary one = of(5);
        assertEquals(Vector.of(5), one.mean());
        assertEquals(Vector.of(NAN), one.standardError());
        assertEquals(Vector.of(NAN), one.above());
        assertEquals(Vector.of(5), one.median());
        assertEquals(Vector.of(5), one.lowerQuartile());
        assertEquals(Vector.of(5), one.upperQuartile());
    }

    @Test
    void noTrialHasNoNumbers() {
        Summary none = Summary.of(List.of(), 2);
        assertEquals(0, none.trials());
        assertEquals(Vector.of(NAN, NAN), none.mean());
        assertEquals(Vector.of(NAN, NAN), none.median());
    }

    @Test
    void whatIsMissingIsLeftOutOfItsColumn() {
        Summary some = of(NAN, 2, NAN, 4);
        assertEquals(4, some.trials());
        assertEquals(Vector.of(3), some.mean());
        assertEquals(Vector.of(1), some.standardError());
        assertEquals(Vector.of(3), some.median());
    }

    @Test
    void twoEqualTrialsHaveNoSpread() {
        Summary two = of(0.1, 0.1);
        assertEquals(Vector.of(0.1), two.mean());
        assertEquals(Vector.of(0), two.standardError());
        assertEquals(two.lowerQuartile(), two.upperQuartile());
    }
}
