package dev.tacit.ui.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.tensor.Matrix;
import org.junit.jupiter.api.Test;

class StripTest {
    @Test
    void everyTokenIsFoundInItsCell() {
        for (int n : new int[] {1, 2, 50, 900, 10_000}) {
            StripLayout layout = new StripLayout(n, 960);
            for (int i = 0; i < n; i++) {
                assertEquals(i, layout.token((layout.left(i) + layout.left(i + 1)) / 2));
                assertEquals(i, layout.step(layout.left(i)));
            }
            assertEquals(n, layout.token(959));
            assertEquals(n, layout.step(959));
            assertEquals(0, layout.step(0));
        }
    }

    @Test
    void columnsTogetherHoldAllTokens() {
        StripLayout layout = new StripLayout(10_000, 960);
        assertTrue(layout.crowded());
        int seen = 0;
        for (int column = 0; column < (int) Math.ceil(layout.edge()); column++) {
            assertTrue(layout.first(column) <= seen, "column " + column);
            assertTrue(layout.end(column) > layout.first(column));
            seen = Math.max(seen, layout.end(column));
        }
        assertEquals(10_000, seen);
    }

    @Test
    void anEmptyContextHasTheQueryAlone() {
        StripLayout layout = new StripLayout(0, 400);
        assertEquals(0, layout.token(100));
        assertEquals(0, layout.step(100));
        assertEquals(0, layout.edge());
        assertFalse(layout.crowded() && layout.n() > 0);
    }

    @Test
    void weightsAreTheMeanOverHeads() {
        Matrix attention = Matrix.of(new double[] {0.25, 0.5, 0.25}, new double[] {0.75, 0, 0.25});
        Weights weights = Weights.of(attention);
        assertEquals(0.5, weights.at(0));
        assertEquals(0.25, weights.at(1));
        assertEquals(0.5, weights.strongest(0, 3));
        assertEquals(2.0 / 3, weights.limit(), 1e-15);
        assertFalse(weights.signed());
        assertTrue(Double.isNaN(weights.at(3)));
    }

    @Test
    void negativeWeightsAreSigned() {
        Matrix attention = Matrix.of(new double[] {-3, 1});
        Weights weights = Weights.of(attention);
        assertTrue(weights.signed());
        assertEquals(-3, weights.strongest(0, 2));
        assertEquals(4, weights.limit());
    }
}
