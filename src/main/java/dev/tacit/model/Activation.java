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

    /** act(z + b), in place. */
    void applyTo(double[] z, double[] b) {
        for (int j = 0; j < b.length; j++) {
            z[j] += b[j];
        }
        switch (this) {
            case IDENTITY -> {}
            case RELU -> {
                for (int j = 0; j < b.length; j++) {
                    z[j] = Math.max(z[j], 0);
                }
            }
            case GELU, TANH -> {
                for (int j = 0; j < b.length; j++) {
                    z[j] = apply(z[j]);
                }
            }
        }
    }
}
