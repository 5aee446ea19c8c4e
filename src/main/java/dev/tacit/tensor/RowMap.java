package dev.tacit.tensor;

import java.util.Arrays;

/**
 * A matrix made ready to be applied to many rows at once: row i of the result is W times row i. The summation order is
 * fixed and does not depend on how the rows are cut into blocks, so neither do the bits.
 *
 * <p>The inner loops run over arrays at one common index, two rows and four columns of W at a time: that is the form in
 * which the compiler makes vector instructions of them.
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
        int row = 0;
        for (; row + 1 < count; row += 2) {
            two(x[row], x[row + 1], y[row], y[row + 1]);
        }
        if (row < count) {
            one(x[row], y[row]);
        }
    }

    private void two(double[] x0, double[] x1, double[] y0, double[] y1) {
        Arrays.fill(y0, 0, out, 0);
        Arrays.fill(y1, 0, out, 0);
        int k = 0;
        for (; k + 3 < columns.length; k += 4) {
            twoByFour(x0, x1, k, y0, y1);
        }
        for (; k < columns.length; k++) {
            add(x0[k], columns[k], y0);
            add(x1[k], columns[k], y1);
        }
    }

    private void one(double[] x, double[] y) {
        Arrays.fill(y, 0, out, 0);
        int k = 0;
        for (; k + 3 < columns.length; k += 4) {
            oneByFour(x, k, y);
        }
        for (; k < columns.length; k++) {
            add(x[k], columns[k], y);
        }
    }

    private void twoByFour(double[] x0, double[] x1, int k, double[] y0, double[] y1) {
        double[] a = columns[k];
        double[] b = columns[k + 1];
        double[] c = columns[k + 2];
        double[] d = columns[k + 3];
        double a0 = x0[k];
        double b0 = x0[k + 1];
        double c0 = x0[k + 2];
        double d0 = x0[k + 3];
        double a1 = x1[k];
        double b1 = x1[k + 1];
        double c1 = x1[k + 2];
        double d1 = x1[k + 3];
        for (int j = 0; j < out; j++) {
            y0[j] += a0 * a[j] + b0 * b[j] + c0 * c[j] + d0 * d[j];
            y1[j] += a1 * a[j] + b1 * b[j] + c1 * c[j] + d1 * d[j];
        }
    }

    private void oneByFour(double[] x, int k, double[] y) {
        double[] a = columns[k];
        double[] b = columns[k + 1];
        double[] c = columns[k + 2];
        double[] d = columns[k + 3];
        double a0 = x[k];
        double b0 = x[k + 1];
        double c0 = x[k + 2];
        double d0 = x[k + 3];
        for (int j = 0; j < out; j++) {
            y[j] += a0 * a[j] + b0 * b[j] + c0 * c[j] + d0 * d[j];
        }
    }

    private void add(double factor, double[] column, double[] y) {
        for (int j = 0; j < out; j++) {
            y[j] += factor * column[j];
        }
    }
}
