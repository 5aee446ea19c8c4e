package dev.tacit.theory;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/** The directional alignment DA(P, Q) = ⟨P, Q⟩_F / (‖P‖ ‖Q‖) of weight updates (arXiv 2512.11255, equation 36). */
public final class Alignment {
    private Alignment() {}

    /** For rank one it is the product of two cosines: cos(u, u') cos(v, v'); NaN if one of the updates is zero. */
    public static double of(WeightUpdate one, WeightUpdate other) {
        return cosine(one.u(), other.u()) * cosine(one.v(), other.v());
    }

    /** The cosine of the angle between two vectors, NaN if one of them is zero. */
    public static double cosine(Vector a, Vector b) {
        double size = a.norm() * b.norm();
        return size == 0 ? Double.NaN : Math.clamp(a.dot(b) / size, -1, 1);
    }

    /** The cosines between all pairs of rows; NaN where one of the two is zero. */
    public static Matrix cosines(Matrix rows) {
        int count = rows.rows();
        double[][] units = new double[count][];
        for (int i = 0; i < count; i++) {
            units[i] = unit(rows.row(i)).toArray();
        }
        double[] cosines = new double[count * count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                double cosine = Math.clamp(Kernels.dot(units[i], units[j], rows.cols()), -1, 1);
                cosines[i * count + j] = cosine;
                cosines[j * count + i] = cosine;
            }
        }
        return Matrix.owning(count, count, cosines);
    }

    /** The vector by its length: scaled first, so that no square leaves the range. */
    private static Vector unit(Vector vector) {
        double largest = vector.maxAbs();
        double[] entries = vector.toArray();
        for (int i = 0; i < entries.length; i++) {
            entries[i] /= largest;
        }
        Vector sane = Vector.owning(entries);
        return sane.times(1 / sane.norm());
    }
}
