package dev.tacit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.tensor.RandomStream;
import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void roundsForReading() {
        assertEquals("0.3333", Digits.rounded(1.0 / 3, 4));
        assertEquals("−0.5", Digits.rounded(-0.5, 4));
        assertEquals("1235", Digits.rounded(1234.6, 4));
        assertEquals("123500", Digits.rounded(123456, 4));
        assertEquals("1.235e6", Digits.rounded(1234567, 4));
        assertEquals("1.2e−5", Digits.rounded(1.2e-5, 4));
        assertEquals("1", Digits.rounded(0.99999, 4));
        assertEquals("0", Digits.rounded(-0.0, 4));
        assertEquals("–", Digits.rounded(Double.NaN, 4));
    }

    @Test
    void alignsPointsWithBlanks() {
        assertEquals("−0.81\u2007", Digits.aligned(-0.81, 3, 8));
        assertEquals("0.077", Digits.aligned(0.07654, 3, 8));
        assertEquals("2\u2008\u2007\u2007\u2007", Digits.aligned(2, 3, 8));
        assertEquals("0\u2008\u2007\u2007", Digits.aligned(-0.0, 2, 8));
        assertEquals("1.23e5", Digits.aligned(123456, 3, 8));
        assertEquals("−3e−4", Digits.aligned(-0.0003, 3, 8));
        assertEquals("∞", Digits.aligned(Double.POSITIVE_INFINITY, 3, 8));
    }

    @Test
    void writesAllDigits() {
        assertEquals("3", Digits.full(3));
        assertEquals("0.1", Digits.full(0.1));
        assertEquals("1e-12", Digits.full(1e-12));
        assertEquals("1.5e300", Digits.full(1.5e300));
    }

    @Test
    void readsBackTheSameBits() {
        RandomStream random = new RandomStream(5);
        for (int i = 0; i < 2000; i++) {
            double value = random.normal() * Math.pow(10, random.uniform(300));
            assertEquals(value, Digits.parse(Digits.full(value)).orElseThrow());
        }
    }

    @Test
    void takesWhatPeopleType() {
        assertEquals(-1.5, Digits.parse(" −1,5 ").orElseThrow());
        assertEquals(0.5, Digits.parse(".5").orElseThrow());
        assertEquals(2e3, Digits.parse("+2E3").orElseThrow());
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (String text :
                new String[] {"", "abc", "NaN", "Infinity", "1e999", "0x10", "1d", "1.2.3", "1 2", "--1", "."}) {
            assertTrue(Digits.parse(text).isEmpty(), text);
        }
    }
}
