package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;

/**
 * norm(z) = γ ⊙ (z - mean z) / √(var z + ε) + β, the variance with divisor d. {@code gamma} and {@code beta} have d
 * entries, or none where a block form has no norm: then norm(z) = z.
 */
public record LayerNorm(Vector gamma, Vector beta, double eps) {
    /** No norm. */
    public static final LayerNorm NONE = new LayerNorm(Vector.zero(0), Vector.zero(0), 0);

    private static final double LARGE = 1e140;

    /** γ = 1 and β = 0, ε = 1e-5. */
    public static LayerNorm standard(int width) {
        Vector ones = Vector.zero(width);
        for (int i = 0; i < width; i++) {
            ones = ones.with(i, 1);
        }
        return new LayerNorm(ones, Vector.zero(width), 1e-5);
    }

    /** norm(z). */
    public Vector apply(Vector z) {
        if (isNone()) {
            return z;
        }
        double scale = z.maxAbs() > LARGE ? z.maxAbs() : 1;
        double[] centred = z.times(1 / scale).toArray();
        double mean = mean(centred);
        double[] squares = new double[centred.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] -= mean;
            squares[i] = centred[i] * centred[i];
        }
        double deviation = Math.sqrt(mean(squares) + eps / scale / scale);
        for (int i = 0; i < centred.length; i++) {
            centred[i] = gamma.get(i) * (centred[i] / deviation) + beta.get(i);
        }
        return Vector.owning(centred);
    }

    /** norm(z) for every token. */
    public List<Vector> apply(List<Vector> tokens) {
        return isNone() ? tokens : tokens.stream().map(this::apply).toList();
    }

    /** norm(z), row by row. */
    public Matrix apply(Matrix rows) {
        return isNone() ? rows : Matrix.ofRows(apply(rows.rowList()), rows.cols());
    }

    public boolean isNone() {
        return gamma.size() == 0;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
