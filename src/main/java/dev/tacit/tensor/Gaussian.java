package dev.tacit.tensor;

/**
 * The standard normal distribution in long rows: its density φ(z) and its distribution function Φ(z) = (1 + erf(z /
 * √2)) / 2, with the series of {@link Erf} as one polynomial, of which the compiler makes vector instructions.
 */
public final class Gaussian {
    private static final double ROOT_TWO_PI_INVERSE = 0.3989422804014327;

    /** Beyond this, Φ is 0 or 1 to the last bit but one. */
    private static final double FAR = 8.45;

    private static final int TERMS = 104;
    private static final double[] COEFFICIENTS = coefficients();

    private Gaussian() {}

    /** Φ(z) = 1/2 + φ(z) Σ_k z^{2k+1} / (2k+1)!!, the factors of z^{2k}. */
    private static double[] coefficients() {
        double[] found = new double[TERMS];
        double factor = 1;
        for (int k = 0; k < TERMS; k++) {
            found[k] = factor;
            factor /= 2 * k + 3;
        }
        return found;
    }

    /** Writes φ(z) and Φ(z), with another row to work in. */
    public static void apply(double[] z, double[] density, double[] distribution, double[] work, Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            density[i] = -0.5 * z[i] * z[i];
        }
        Exponential.apply(density, 0, work, span);
        span.scale(density, ROOT_TWO_PI_INVERSE);
        for (int i = span.from(); i < span.to(); i++) {
            work[i] = Math.min(z[i] * z[i], FAR * FAR);
        }
        series(work, distribution, span);
        for (int i = span.from(); i < span.to(); i++) {
            double inner = Math.fma(density[i] * z[i], distribution[i], 0.5);
            distribution[i] = z[i] > FAR ? 1 : z[i] < -FAR ? 0 : inner;
        }
    }

    private static void series(double[] square, double[] sum, Span span) {
        span.fill(sum, 0);
        for (int k = TERMS - 4; k >= 0; k -= 4) {
            double c0 = COEFFICIENTS[k];
            double c1 = COEFFICIENTS[k + 1];
            double c2 = COEFFICIENTS[k + 2];
            double c3 = COEFFICIENTS[k + 3];
            for (int i = span.from(); i < span.to(); i++) {
                double u = square[i];
                sum[i] = Math.fma(Math.fma(Math.fma(Math.fma(sum[i], u, c3), u, c2), u, c1), u, c0);
            }
        }
    }
}
