package dev.tacit.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.Axis.Scale;
import org.junit.jupiter.api.Test;

class DrawableAxisTest {
    private static boolean drawable(Scale scale, double min, double max) {
        return new Axis("", scale, min, max).drawable();
    }

    @Test
    void usualRangesAreDrawn() {
        assertTrue(drawable(Scale.LINEAR, -1, 2));
        assertTrue(drawable(Scale.COUNT, 0, 1));
        assertTrue(drawable(Scale.LOG, 1e-30, 1e20));
        assertTrue(drawable(Scale.LINEAR, 0, 1e99));
    }

    @Test
    void rangesWithoutTicksAreNot() {
        assertFalse(drawable(Scale.LINEAR, 0, 1e101));
        assertFalse(drawable(Scale.LINEAR, Double.NEGATIVE_INFINITY, 1));
        assertFalse(drawable(Scale.LINEAR, 0, Double.NaN));
        assertFalse(drawable(Scale.LINEAR, 1, 1 + 1e-15));
        assertFalse(drawable(Scale.LINEAR, 0, Double.MIN_VALUE));
        assertFalse(drawable(Scale.LOG, 1e-40, 1e40));
        assertFalse(drawable(Scale.LOG, 0, 1));
    }
}
