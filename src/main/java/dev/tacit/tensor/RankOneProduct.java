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

    /** With {@code in} = t, s, d: R ← R + y tᵀ, then p = R s and q = R d. */
    public void addAndApply(double[] y, double[][] in, double[] p, double[] q) {
        Arrays.fill(p, 0);
        Arrays.fill(q, 0);
        int j = 0;
        for (; j + 3 < columns.length; j += 4) {
            four(j, y, in, p, q);
        }
        for (; j < columns.length; j++) {
            one(j, y, in, p, q);
        }
    }

    private void four(int j, double[] y, double[][] in, double[] p, double[] q) {
        double[] a = columns[j];
        double[] b = columns[j + 1];
        double[] c = columns[j + 2];
        double[] d = columns[j + 3];
        double ta = in[0][j];
        double tb = in[0][j + 1];
        double tc = in[0][j + 2];
        double td = in[0][j + 3];
        double pa = in[1][j];
        double pb = in[1][j + 1];
        double pc = in[1][j + 2];
        double pd = in[1][j + 3];
        double qa = in[2][j];
        double qb = in[2][j + 1];
        double qc = in[2][j + 2];
        double qd = in[2][j + 3];
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

    private void one(int j, double[] y, double[][] in, double[] p, double[] q) {
        double[] column = columns[j];
        double factor = in[0][j];
        double first = in[1][j];
        double second = in[2][j];
        for (int i = 0; i < column.length; i++) {
            double entry = Math.fma(y[i], factor, column[i]);
            column[i] = entry;
            p[i] = Math.fma(entry, first, p[i]);
            q[i] = Math.fma(entry, second, q[i]);
        }
    }
}
