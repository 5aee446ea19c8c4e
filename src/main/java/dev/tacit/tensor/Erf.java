package dev.tacit.tensor;

/** The error function, to full double precision and the same bits everywhere. */
public final class Erf {
    private static final double TWO_OVER_SQRT_PI = 1.1283791670955126;

    private Erf() {}

    /**
     * erf z. Below 2.5 the series 2/√π e^{-z²} Σ 2ⁿ z^{2n+1} / (2n+1)!! with positive terms only (Abramowitz and Stegun
     * 7.1.6), above it one minus the continued fraction of the complement (7.1.14), 1 from 6 on.
     */
    public static double erf(double z) {
        double a = Math.abs(z);
        if (!(a < 6)) {
            return Double.isNaN(z) ? z : Math.copySign(1, z);
        }
        return Math.copySign(a < 2.5 ? series(a) : 1 - complement(a), z);
    }

    private static double series(double a) {
        double term = a;
        double sum = a;
        for (int n = 1; term > sum * 1e-18; n++) {
            term *= 2 * a * a / (2 * n + 1);
            sum += term;
        }
        return TWO_OVER_SQRT_PI * StrictMath.exp(-a * a) * sum;
    }

    private static double complement(double a) {
        double tail = a;
        for (int k = 60; k >= 1; k--) {
            tail = a + 0.5 * k / tail;
        }
        return 0.5 * TWO_OVER_SQRT_PI * StrictMath.exp(-a * a) / tail;
    }
}
