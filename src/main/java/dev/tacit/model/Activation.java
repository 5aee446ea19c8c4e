package dev.tacit.model;

import dev.tacit.tensor.Erf;
import dev.tacit.tensor.Gaussian;
import dev.tacit.tensor.Span;

/** The nonlinearity of the feed-forward part, with the names that files use. */
public enum Activation {
    IDENTITY("identity"),
    RELU("relu"),
    /** z Φ(z), exact. */
    GELU("gelu"),
    TANH("tanh");

    private static final double SQRT_HALF = 0.7071067811865476;

    private final String id;

    Activation(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** act(z). */
    public double apply(double z) {
        return switch (this) {
            case IDENTITY -> z;
            case RELU -> Math.max(z, 0);
            case GELU -> 0.5 * z * (1 + Erf.erf(z * SQRT_HALF));
            case TANH -> StrictMath.tanh(z);
        };
    }

    /** act(z) in the place of z, and act'(z), 0 at the kink of a ReLU; with another row to work in. */
    public void bend(double[] z, double[] slope, double[] work, Span span) {
        if (this == GELU) {
            gelu(z, slope, work, span);
            return;
        }
        for (int i = span.from(); i < span.to(); i++) {
            z[i] = apply(z[i]);
            slope[i] = switch (this) {
                case RELU -> z[i] > 0 ? 1 : 0;
                case TANH -> 1 - z[i] * z[i];
                case IDENTITY, GELU -> 1;
            };
        }
    }

    /** Φ(z) + z φ(z). */
    private static void gelu(double[] z, double[] slope, double[] work, Span span) {
        double[] distribution = new double[span.to()];
        Gaussian.apply(z, slope, distribution, work, span);
        for (int i = span.from(); i < span.to(); i++) {
            slope[i] = Math.fma(z[i], slope[i], distribution[i]);
            z[i] *= distribution[i];
        }
    }

    /** act(z + bias) for the first {@code count} numbers z, in place. */
    void applyTo(double[] z, double bias, int count) {
        switch (this) {
            case IDENTITY -> {
                for (int i = 0; i < count; i++) {
                    z[i] += bias;
                }
            }
            case RELU -> {
                for (int i = 0; i < count; i++) {
                    z[i] = Math.max(z[i] + bias, 0);
                }
            }
            case GELU, TANH -> {
                for (int i = 0; i < count; i++) {
                    z[i] = apply(z[i] + bias);
                }
            }
        }
    }
}
