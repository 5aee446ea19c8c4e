package dev.tacit.tensor;

import java.util.Arrays;

/** Sums over arrays in a fixed order of eight interleaved parts. */
public final class Kernels {
    private static final double SMALLEST = 1e-280;
    private static final double LARGEST = 1e280;

    private Kernels() {}

    public static double dot(double[] a, double[] b, int size) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        int i = 0;
        for (; i + 7 < size; i += 8) {
            s0 = Math.fma(a[i], b[i], s0);
            s1 = Math.fma(a[i + 1], b[i + 1], s1);
            s2 = Math.fma(a[i + 2], b[i + 2], s2);
            s3 = Math.fma(a[i + 3], b[i + 3], s3);
            s4 = Math.fma(a[i + 4], b[i + 4], s4);
            s5 = Math.fma(a[i + 5], b[i + 5], s5);
            s6 = Math.fma(a[i + 6], b[i + 6], s6);
            s7 = Math.fma(a[i + 7], b[i + 7], s7);
        }
        for (; i < size; i++) {
            s0 = Math.fma(a[i], b[i], s0);
        }
        return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    }

    /** The sum of a_k b_k over {@code size} entries from {@code first} on. */
    public static double dot(double[] a, double[] b, int first, int size) {
        double sum = 0;
        for (int i = first; i < first + size; i++) {
            sum = Math.fma(a[i], b[i], sum);
        }
        return sum;
    }

    /** The Euclidean norm of the first entries, safe against overflow and underflow of the squares. */
    public static double norm(double[] a, int size) {
        double square = dot(a, a, size);
        return isSafeSquare(square)
                ? Math.sqrt(square)
                : Vector.owning(Arrays.copyOf(a, size)).norm();
    }

    /** Whether a sum of squares is far from overflow and underflow. */
    public static boolean isSafeSquare(double square) {
        return square > SMALLEST && square < LARGEST;
    }

    /** Whether the first entries are all zero. */
    public static boolean isZero(double[] a, int size) {
        for (int i = 0; i < size; i++) {
            if (a[i] != 0) {
                return false;
            }
        }
        return true;
    }

    public static boolean isFinite(double[] a) {
        for (double value : a) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /** a = a / b, entry by entry. */
    public static void divide(double[] a, double[] b, int size) {
        for (int i = 0; i < size; i++) {
            a[i] /= b[i];
        }
    }

    /** difference = a - b. */
    public static void subtract(double[] a, double[] b, double[] difference, int size) {
        for (int i = 0; i < size; i++) {
            difference[i] = a[i] - b[i];
        }
    }
}
