package dev.tacit.tensor;

import java.util.Arrays;

/**
 * A matrix made ready to be applied to many rows at once: row i of the result is W times row i. Every entry is a chain
 * of fused multiply-adds in the order of the columns, however the rows are cut into blocks, so the bits are the same
 * everywhere.
 *
 * <p>The inner loops run over separate arrays at one common index, three rows and four columns of W at a time: that is
 * the form in which the compiler makes vector instructions of them.
 */
public final class RowMap {
    private final int out;
    private final double[][] columns;

    private RowMap(int out, double[][] columns) {
        this.out = out;
        this.columns = columns;
    }

    public static RowMap of(Matrix w) {
        double[][] columns = new double[w.cols()][];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = w.column(k).data();
        }
        return new RowMap(w.rows(), columns);
    }

    /** The width of a row that comes out. */
    public int out() {
        return out;
    }

    /** Applies the matrix to the first {@code count} rows of {@code x}, into those of {@code y}. */
    public void apply(double[][] x, double[][] y, int count) {
        for (int row = 0; row < count; row++) {
            Arrays.fill(y[row], 0, out, 0);
        }
        int row = 0;
        for (; row + 2 < count; row += 3) {
            int k = 0;
            for (; k + 3 < columns.length; k += 4) {
                threeByFour(x, y, row, k);
            }
            for (; k < columns.length; k++) {
                add(x[row][k], k, y[row]);
                add(x[row + 1][k], k, y[row + 1]);
                add(x[row + 2][k], k, y[row + 2]);
            }
        }
        for (; row < count; row++) {
            one(x[row], y[row]);
        }
    }

    /**
     * The same for rows with many zeros, such as hidden vectors after a ReLU: a column that is multiplied by zero is
     * left out, which changes no bit of a finite result but the sign of a zero.
     */
    public void applySparse(double[][] x, double[][] y, int count) {
        int[] used = new int[columns.length];
        for (int row = 0; row < count; row++) {
            int size = nonZero(x[row], used);
            Arrays.fill(y[row], 0, out, 0);
            int at = 0;
            for (; at + 7 < size; at += 8) {
                oneByEight(x[row], used, at, y[row]);
            }
            for (; at < size; at++) {
                add(x[row][used[at]], used[at], y[row]);
            }
        }
    }

    private static int nonZero(double[] x, int[] used) {
        int size = 0;
        for (int k = 0; k < used.length; k++) {
            used[size] = k;
            size += x[k] == 0 ? 0 : 1;
        }
        return size;
    }

    private void oneByEight(double[] x, int[] used, int at, double[] y) {
        double[] a = columns[used[at]];
        double[] b = columns[used[at + 1]];
        double[] c = columns[used[at + 2]];
        double[] d = columns[used[at + 3]];
        double[] e = columns[used[at + 4]];
        double[] f = columns[used[at + 5]];
        double[] g = columns[used[at + 6]];
        double[] h = columns[used[at + 7]];
        double xa = x[used[at]];
        double xb = x[used[at + 1]];
        double xc = x[used[at + 2]];
        double xd = x[used[at + 3]];
        double xe = x[used[at + 4]];
        double xf = x[used[at + 5]];
        double xg = x[used[at + 6]];
        double xh = x[used[at + 7]];
        for (int j = 0; j < out; j++) {
            double half = Math.fma(xd, d[j], Math.fma(xc, c[j], Math.fma(xb, b[j], Math.fma(xa, a[j], y[j]))));
            y[j] = Math.fma(xh, h[j], Math.fma(xg, g[j], Math.fma(xf, f[j], Math.fma(xe, e[j], half))));
        }
    }

    private void one(double[] x, double[] y) {
        for (int k = 0; k < columns.length; k++) {
            add(x[k], k, y);
        }
    }

    private void threeByFour(double[][] x, double[][] y, int row, int k) {
        double[] a = columns[k];
        double[] b = columns[k + 1];
        double[] c = columns[k + 2];
        double[] d = columns[k + 3];
        double[] x0 = x[row];
        double[] x1 = x[row + 1];
        double[] x2 = x[row + 2];
        double[] y0 = y[row];
        double[] y1 = y[row + 1];
        double[] y2 = y[row + 2];
        double a0 = x0[k];
        double b0 = x0[k + 1];
        double c0 = x0[k + 2];
        double d0 = x0[k + 3];
        double a1 = x1[k];
        double b1 = x1[k + 1];
        double c1 = x1[k + 2];
        double d1 = x1[k + 3];
        double a2 = x2[k];
        double b2 = x2[k + 1];
        double c2 = x2[k + 2];
        double d2 = x2[k + 3];
        for (int j = 0; j < out; j++) {
            y0[j] = Math.fma(d0, d[j], Math.fma(c0, c[j], Math.fma(b0, b[j], Math.fma(a0, a[j], y0[j]))));
            y1[j] = Math.fma(d1, d[j], Math.fma(c1, c[j], Math.fma(b1, b[j], Math.fma(a1, a[j], y1[j]))));
            y2[j] = Math.fma(d2, d[j], Math.fma(c2, c[j], Math.fma(b2, b[j], Math.fma(a2, a[j], y2[j]))));
        }
    }

    private void add(double factor, int k, double[] y) {
        double[] column = columns[k];
        for (int j = 0; j < out; j++) {
            y[j] = Math.fma(factor, column[j], y[j]);
        }
    }
}
