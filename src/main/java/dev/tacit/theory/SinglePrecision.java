package dev.tacit.theory;

import dev.tacit.model.Activation;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/**
 * Both dynamics once more in 32-bit floats, with whole matrices, as the papers ran them: what is left of an identity
 * that is exact. The numbers of the readings are rounded first, which the identities do not mind.
 */
public final class SinglePrecision {
    /** 2⁻²⁴, by how much one operation in 32 bits rounds. */
    public static final double ROUNDING = 0x1p-24;

    private final float[][] w;
    private final float[] b;
    private final float[][] w2;
    private final float[] b2;
    private final Activation activation;

    private SinglePrecision(FeedForward mlp) {
        w = floats(mlp.w());
        b = floats(mlp.b());
        w2 = floats(mlp.w2());
        b2 = floats(mlp.b2());
        activation = mlp.activation();
    }

    /** The multiplications of one step of either dynamics, roughly. */
    public static double work(FeedForward mlp) {
        double hidden = mlp.w().rows();
        return 3 * hidden * mlp.w().cols() + 2 * hidden * mlp.w2().rows();
    }

    /** The relative errors of T_{W_i}(x) against T_{W_0}(c_1..c_i, x), i = 0..{@code last}. */
    public static Vector direct(FeedForward mlp, Reading prefix, int last) {
        SinglePrecision run = new SinglePrecision(mlp);
        float[] f = floats(prefix.f(0));
        float[] p = floats(prefix.p(0));
        float square = dot(f, f);
        double[] errors = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            float[] g = floats(prefix.f(i));
            float[] q = floats(prefix.p(i));
            float[] shift = times(run.w, minus(g, f));
            float[] patched = new float[shift.length];
            for (int j = 0; j < shift.length; j++) {
                float[] row = run.w[j].clone();
                add(row, shift[j], square, f);
                patched[j] = dot(row, f);
            }
            errors[i] = error(run.output(patched, p, minus(q, p)), run.output(times(run.w, g), q, new float[q.length]));
        }
        return Vector.owning(errors);
    }

    /** The relative errors of T_{W_i}(c_{i+1}..c_n, x) against T_{W_0}(C, x), i = 0..{@code last}. */
    public static Vector product(FeedForward mlp, Reading suffix, int last) {
        SinglePrecision run = new SinglePrecision(mlp);
        float[] before = floats(suffix.f(0));
        float[] q = floats(suffix.p(0));
        float[] target = run.output(times(run.w, before), q, new float[q.length]);
        double[] errors = new double[last + 1];
        for (int i = 1; i <= last; i++) {
            float[] s = floats(suffix.f(i));
            float[] p = floats(suffix.p(i));
            float[] change = times(run.w, minus(before, s));
            float square = dot(s, s);
            for (int j = 0; j < change.length; j++) {
                add(run.w[j], change[j], square, s);
            }
            errors[i] = error(run.output(times(run.w, s), p, minus(q, p)), target);
            before = s;
        }
        return Vector.owning(errors);
    }

    /** row + change / square s, nothing where nothing changes. */
    private static void add(float[] row, float change, float square, float[] s) {
        float factor = change == 0 ? 0 : change / square;
        for (int k = 0; k < s.length; k++) {
            row[k] += factor * s[k];
        }
    }

    /** W' act(z + b) + b' + Δb' + p. */
    private float[] output(float[] z, float[] p, float[] biasDelta) {
        float[] hidden = new float[z.length];
        for (int j = 0; j < z.length; j++) {
            hidden[j] = (float) activation.apply(z[j] + b[j]);
        }
        float[] y = times(w2, hidden);
        for (int j = 0; j < y.length; j++) {
            y[j] += b2[j];
            y[j] = p.length == 0 ? y[j] : y[j] + biasDelta[j] + p[j];
        }
        return y;
    }

    private static double error(float[] patched, float[] full) {
        return RelativeError.of(doubles(patched), doubles(full));
    }

    private static float[] times(float[][] matrix, float[] x) {
        float[] product = new float[matrix.length];
        for (int j = 0; j < product.length; j++) {
            product[j] = dot(matrix[j], x);
        }
        return product;
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static float[] minus(float[] a, float[] b) {
        float[] difference = new float[a.length];
        for (int k = 0; k < a.length; k++) {
            difference[k] = a[k] - b[k];
        }
        return difference;
    }

    private static float[][] floats(Matrix matrix) {
        return matrix.rowList().stream().map(SinglePrecision::floats).toArray(float[][]::new);
    }

    private static float[] floats(Vector vector) {
        float[] values = new float[vector.size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = (float) vector.get(k);
        }
        return values;
    }

    private static double[] doubles(float[] values) {
        double[] wide = new double[values.length];
        for (int k = 0; k < wide.length; k++) {
            wide[k] = values[k];
        }
        return wide;
    }
}
