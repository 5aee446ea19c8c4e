package dev.tacit.tensor;

import java.util.Arrays;

/**
 * A square matrix R that takes rank-one updates, kept by columns. One pass over it takes an update and applies the
 * result to two vectors; every column is an array of its own, so that the compiler makes vector instructions of the
 * inner loop.
 */
public final class RankOneProduct {
    private final double[][] columns;

    /** The identity of this size. */
    public RankOneProduct(int size) {
        columns = new double[size][size];
        for (int j = 0; j < size; j++) {
            columns[j][j] = 1;
        }
    }

    private RankOneProduct(double[][] columns) {
        this.columns = columns;
    }

    public RankOneProduct copy() {
        double[][] copies = new double[columns.length][];
        for (int j = 0; j < copies.length; j++) {
            copies[j] = columns[j].clone();
        }
        return new RankOneProduct(copies);
    }

    /** R, formed. */
    public Matrix matrix() {
        int size = columns.length;
        double[] data = new double[size * size];
        for (int j = 0; j < size; j++) {
            for (int i = 0; i < size; i++) {
                data[i * size + j] = columns[j][i];
            }
        }
        return Matrix.owning(size, size, data);
    }

    /** R ← R + y tᵀ, then {@code out[0]} = R {@code in[0]} and {@code out[1]} = R {@code in[1]}. */
    public void addAndApply(double[] y, double[] t, double[][] in, double[][] out) {
        Arrays.fill(out[0], 0);
        Arrays.fill(out[1], 0);
        int j = 0;
        for (; j + 3 < columns.length; j += 4) {
            four(j, y, t, in, out);
        }
        for (; j < columns.length; j++) {
            one(j, y, t, in, out);
        }
    }

    private void four(int j, double[] y, double[] t, double[][] in, double[][] out) {
        double[] a = columns[j];
        double[] b = columns[j + 1];
        double[] c = columns[j + 2];
        double[] d = columns[j + 3];
        double ta = t[j];
        double tb = t[j + 1];
        double tc = t[j + 2];
        double td = t[j + 3];
        double[] p = out[0];
        double[] q = out[1];
        double pa = in[0][j];
        double pb = in[0][j + 1];
        double pc = in[0][j + 2];
        double pd = in[0][j + 3];
        double qa = in[1][j];
        double qb = in[1][j + 1];
        double qc = in[1][j + 2];
        double qd = in[1][j + 3];
        for (int i = 0; i < columns.length; i++) {
            double na = Math.fma(y[i], ta, a[i]);
            double nb = Math.fma(y[i], tb, b[i]);
            double nc = Math.fma(y[i], tc, c[i]);
            double nd = Math.fma(y[i], td, d[i]);
            a[i] = na;
            b[i] = nb;
            c[i] = nc;
            d[i] = nd;
            p[i] = Math.fma(nd, pd, Math.fma(nc, pc, Math.fma(nb, pb, Math.fma(na, pa, p[i]))));
            q[i] = Math.fma(nd, qd, Math.fma(nc, qc, Math.fma(nb, qb, Math.fma(na, qa, q[i]))));
        }
    }

    private void one(int j, double[] y, double[] t, double[][] in, double[][] out) {
        double[] column = columns[j];
        double factor = t[j];
        double first = in[0][j];
        double second = in[1][j];
        double[] p = out[0];
        double[] q = out[1];
        for (int i = 0; i < column.length; i++) {
            double entry = Math.fma(y[i], factor, column[i]);
            column[i] = entry;
            p[i] = Math.fma(entry, first, p[i]);
            q[i] = Math.fma(entry, second, q[i]);
        }
    }
}
