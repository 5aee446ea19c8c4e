package dev.tacit.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Rows of the normal distribution are what single numbers say. */
final class GaussianTest {
    @Test
    void densityAndDistributionAgreeWithTheErrorFunction() {
        int count = 30_001;
        double[] z = new double[count];
        for (int i = 0; i < count; i++) {
            z[i] = (i - count / 2) / 1000.0;
        }
        double[] density = new double[count];
        double[] distribution = new double[count];
        Gaussian.apply(z, density, distribution, new double[count], Span.first(count));
        for (int i = 0; i < count; i++) {
            double phi = StrictMath.exp(-0.5 * z[i] * z[i]) / StrictMath.sqrt(2 * StrictMath.PI);
            assertEquals(phi, density[i], 1e-15 * phi, "density at " + z[i]);
            double big = 0.5 * (1 + Erf.erf(z[i] / StrictMath.sqrt(2)));
            assertEquals(big, distribution[i], 4e-15, "distribution at " + z[i]);
        }
    }

    @Test
    void farOutItIsZeroAndOne() {
        double[] z = {-1e200, -40, 40, 1e200, Double.NaN};
        double[] density = new double[5];
        double[] distribution = new double[5];
        Gaussian.apply(z, density, distribution, new double[5], Span.first(5));
        assertEquals(
                Vector.of(0, 0, 1, 1), Vector.of(distribution[0], distribution[1], distribution[2], distribution[3]));
        assertEquals(0, density[0]);
        assertTrue(Double.isNaN(distribution[4]));
    }
}
