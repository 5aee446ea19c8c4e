package dev.tacit.model;

import dev.tacit.tensor.Erf;

/** The nonlinearity of the feed-forward part, with the names that files use. */
public enum Activation {
    IDENTITY("identity"),
    RELU("relu"),
    /** z Φ(z), exact. */
    GELU("gelu"),
    TANH("tanh");

    private static final double SQRT_HALF = 0.7071067811865476;

    private static final double SQRT_TWO_PI_INVERSE = 0.3989422804014327;

    /** Below this, act(z) / z has lost digits. */
    private static final double TINY = 1e-290;

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

    /** act'(z), where {@code value} is act(z); 0 at the kink of a ReLU. */
    public double slope(double z, double value) {
        return switch (this) {
            case IDENTITY -> 1;
            case RELU -> z > 0 ? 1 : 0;
            case GELU ->
                (Math.abs(z) < TINY ? 0.5 : value / z) + z * SQRT_TWO_PI_INVERSE * StrictMath.exp(-0.5 * z * z);
            case TANH -> 1 - value * value;
        };
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
