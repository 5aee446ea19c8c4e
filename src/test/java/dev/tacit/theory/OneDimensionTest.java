package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import org.junit.jupiter.api.Test;

/** Slopes and numbers: what the two dynamics are in one dimension. */
class OneDimensionTest {
    @Test
    void slopesAreQuotientsAndEndTogether() {
        RandomStream random = new RandomStream(5);
        for (int k = 0; k < 60; k++) {
            double slope = random.normal();
            double alone = 0.2 + random.uniform();
            double target = random.normal();
            OneDimension one = OneDimension.of(slope, alone, target, 0.5, 1 + k % 30);
            int n = one.n();
            assertEquals(target, one.prefix().get(n), 1e-13);
            assertEquals(alone, one.prefix().get(0));
            for (int i = 0; i <= n; i++) {
                double direct = slope * one.prefix().get(i) / alone;
                assertEquals(direct, one.directSlope(i).orElseThrow(), 1e-12 * (1 + Math.abs(direct)));
                double product = slope * one.suffix().get(0) / one.suffix().get(i);
                double size = 1 + Math.max(0, one.product().amplification());
                assertEquals(product, one.productSlope(i).orElseThrow(), 1e-12 * size * (1 + Math.abs(product)));
            }
            double end = one.directSlope(n).orElseThrow();
            double size = 1 + Math.max(0, one.product().amplification());
            assertEquals(end, one.productSlope(n).orElseThrow(), 1e-12 * size * (1 + Math.abs(end)));
        }
    }

    @Test
    void noLineThroughTheOriginStandsAboveZero() {
        OneDimension one = OneDimension.of(1, 0, 1, 0.5, 8);
        assertTrue(one.direct().degenerate().isPresent());
        assertTrue(one.directSlope(3).isEmpty());
        assertTrue(one.productSlope(7).isPresent());
        assertTrue(one.productSlope(8).isEmpty());
    }

    @Test
    void theContextIsTheSameMeanInAnyOrder() {
        OneDimension one = OneDimension.of(1, 0.5, -1, 2, 20);
        Vector ends = Vector.of(one.prefix().get(20), one.suffix().get(0));
        assertEquals(ends.get(0), ends.get(1), 1e-14);
    }
}
