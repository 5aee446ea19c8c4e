package dev.tacit.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is done with rows is what it says, at every length and place. */
final class SpanTest {
    @Test
    void exponentialsAreExactToTheLastDigits() {
        RandomStream random = RandomStream.named(1, "exp");
        int count = 100_000;
        double[] z = new double[count];
        for (int i = 0; i < count; i++) {
            z[i] = -StrictMath.pow(10, 6 * random.uniform() - 3.2);
        }
        double[] found = z.clone();
        Exponential.apply(found, 0, new double[count], Span.first(count));
        for (int i = 0; i < count; i++) {
            double expected = StrictMath.exp(z[i]);
            assertEquals(expected, found[i], 4e-16 * expected + 1e-300, "e^" + z[i]);
        }
    }

    @Test
    void exponentialsOfExtremesAreThoseOfTheLibrary() {
        double[] z = {5, Double.NEGATIVE_INFINITY, Double.NaN, -1e300, 5};
        Exponential.apply(z, 5, new double[5], new Span(0, 4));
        assertEquals(1, z[0]);
        assertEquals(0, z[1]);
        assertTrue(Double.isNaN(z[2]));
        assertEquals(0, z[3]);
        assertEquals(5, z[4], "beyond the span");
    }

    @Test
    void sumsRunOverTheSpanAlone() {
        double[] a = {9, 1, 2, 3, 4, 5, 6, 7, 9};
        double[] b = {9, 1, 1, 2, 2, 3, 3, 4, 9};
        for (int to = 1; to <= 8; to++) {
            Span span = new Span(1, to);
            double sum = 0;
            double dot = 0;
            for (int i = 1; i < to; i++) {
                sum += a[i];
                dot += a[i] * b[i];
            }
            assertEquals(sum, span.sum(a));
            assertEquals(dot, span.dot(a, b));
        }
    }

    @Test
    void anyNumberOfRowsIsAdded() {
        for (int count = 0; count <= 9; count++) {
            Panel x = new Panel(11, 5);
            double[] factors = new double[count];
            double[] y = {1, 1, 1, 1, 1};
            double expected = 1;
            for (int k = 0; k < count; k++) {
                factors[k] = k + 1;
                Span.first(5).fill(x.entry(k + 2), 10 * k + 3);
                expected += (k + 1) * (10 * k + 3);
            }
            new Span(1, 4).add(y, factors, x, 2);
            assertEquals(Vector.of(1, expected, expected, expected, 1), Vector.of(y));
            new Span(1, 4).set(y, factors, x, 2);
            assertEquals(Vector.of(1, expected - 1, expected - 1, expected - 1, 1), Vector.of(y));
        }
    }

    @Test
    void softmaxAddsUpToOneHoweverLargeTheLogits() {
        double[] x = {1e4, 1e4 - 1, -1e4};
        Span.first(3).softmax(x, new double[3]);
        assertEquals(1 / (1 + StrictMath.exp(-1)), x[0], 1e-15);
        assertEquals(1, x[0] + x[1], 1e-15);
        assertEquals(0, x[2]);
    }
}
