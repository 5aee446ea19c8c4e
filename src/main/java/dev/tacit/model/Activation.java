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

    /** act(z + b) row by row, in place: {@code count} rows of the width of {@code b}. */
    void apply(double[] z, int count, double[] b) {
        for (int row = 0; row < count; row++) {
            for (int j = 0; j < b.length; j++) {
                z[row * b.length + j] = apply(z[row * b.length + j] + b[j]);
            }
        }
    }
}
