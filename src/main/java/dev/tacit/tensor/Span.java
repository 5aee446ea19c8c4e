package dev.tacit.tensor;

import java.util.Arrays;

/**
 * The columns {@code from}..{@code to} - 1 of panels, and what is done with rows of them. Every entry is a chain of
 * fused multiply-adds in a fixed order, and every sum runs in four interleaved parts.
 */
public record Span(int from, int to) {
    /** The first columns. */
    public static Span first(int count) {
        return new Span(0, count);
    }

    public int size() {
        return to - from;
    }

    /** y = a. */
    public void fill(double[] y, double a) {
        Arrays.fill(y, from, to, a);
    }

    /** y = a in all rows. */
    public void fill(Panel y, double a) {
        for (double[] row : y.entries()) {
            fill(row, a);
        }
    }

    /** y = x in all rows. */
    public void copy(Panel x, Panel y) {
        for (int k = 0; k < x.width(); k++) {
            copy(x.entry(k), y.entry(k));
        }
    }

    /** y = y + x in all rows. */
    public void add(Panel y, Panel x) {
        for (int k = 0; k < y.width(); k++) {
            add(y.entry(k), x.entry(k));
        }
    }

    /** y = x. */
    public void copy(double[] x, double[] y) {
        System.arraycopy(x, from, y, from, to - from);
    }

    /** y = a y. */
    public void scale(double[] y, double a) {
        for (int i = from; i < to; i++) {
            y[i] *= a;
        }
    }

    /** y = y ⊙ x. */
    public void times(double[] y, double[] x) {
        for (int i = from; i < to; i++) {
            y[i] *= x[i];
        }
    }

    /** y = y + x. */
    public void add(double[] y, double[] x) {
        for (int i = from; i < to; i++) {
            y[i] += x[i];
        }
    }

    /** y = y + a x. */
    public void add(double[] y, double a, double[] x) {
        for (int i = from; i < to; i++) {
            y[i] = Math.fma(a, x[i], y[i]);
        }
    }

    /** y = Σ_k a_k x_k, where x_0 is row {@code first} of {@code x}. */
    public void set(double[] y, double[] a, Panel x, int first) {
        if (a.length == 1) {
            double a0 = a[0];
            double[] x0 = x.entry(first);
            for (int i = from; i < to; i++) {
                y[i] = a0 * x0[i];
            }
        } else {
            fill(y, 0);
            add(y, a, x, first);
        }
    }

    /** y = y + Σ_k a_k x_k, where x_0 is row {@code first} of {@code x}. */
    public void add(double[] y, double[] a, Panel x, int first) {
        for (int k = 0; k < a.length; k += 4) {
            addFour(y, a, k, x.entries(), first + k);
        }
    }

    /** Four terms at once; those beyond the last one count nothing. */
    private void addFour(double[] y, double[] a, int k, double[][] x, int row) {
        int left = a.length - k - 1;
        double a0 = a[k];
        double a1 = left > 0 ? a[k + 1] : 0;
        double a2 = left > 1 ? a[k + 2] : 0;
        double a3 = left > 2 ? a[k + 3] : 0;
        double[] x0 = x[row];
        double[] x1 = x[row + Math.min(1, left)];
        double[] x2 = x[row + Math.min(2, left)];
        double[] x3 = x[row + Math.min(3, left)];
        for (int i = from; i < to; i++) {
            y[i] = Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], y[i]))));
        }
    }

    /** Σ x ⊙ y. */
    public double dot(double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            s0 = Math.fma(x[i], y[i], s0);
            s1 = Math.fma(x[i + 1], y[i + 1], s1);
            s2 = Math.fma(x[i + 2], y[i + 2], s2);
            s3 = Math.fma(x[i + 3], y[i + 3], s3);
        }
        for (; i < to; i++) {
            s0 = Math.fma(x[i], y[i], s0);
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** Σ x. */
    public double sum(double[] x) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            s0 += x[i];
            s1 += x[i + 1];
            s2 += x[i + 2];
            s3 += x[i + 3];
        }
        for (; i < to; i++) {
            s0 += x[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** The softmax of x, in its place: with the largest entry shifted to 0; {@code work} is another row to work in. */
    public void softmax(double[] x, double[] work) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, x[i]);
        }
        Exponential.apply(x, largest, work, this);
        scale(x, 1 / sum(x));
    }
}
