package dev.tacit.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A matrix made ready to be applied to panels: a column of the result is W times the same column. Every entry is a
 * chain of fused multiply-adds in the order of the columns of W, however the vectors are cut into panels, so the bits
 * are the same everywhere. An entry that is zero in all vectors of a panel is left out, which changes no bit of a
 * finite result but the sign of a zero: after a ReLU many are, for neighbouring steps switch off the same hidden units.
 *
 * <p>The inner loop takes three rows and four columns of W at a time: that is the form in which the compiler makes
 * vector instructions of it.
 */
public final class PanelMap {
    private final Matrix w;

    public PanelMap(Matrix w) {
        this.w = w;
    }

    /** The width of a vector that goes in. */
    public int in() {
        return w.cols();
    }

    /** The width of a vector that comes out. */
    public int out() {
        return w.rows();
    }

    /** Applies the matrix to the first {@code count} vectors of {@code x}, into those of {@code y}. */
    public void apply(Panel x, Panel y, int count) {
        int[] used = used(x.entries(), count);
        Pass pass = new Pass(w, used, x.entries(), y.entries(), count);
        int row = 0;
        for (; row + 2 < w.rows(); row += 3) {
            pass.three(row);
        }
        for (; row < w.rows(); row++) {
            pass.one(row);
        }
    }

    /** Applies the matrix to {@code vectors} {@code from}..{@code to} - 1, into fresh arrays of {@code products}. */
    public void rows(List<Vector> vectors, int from, int to, double[][] products, BooleanSupplier stop) {
        int capacity = Panel.capacity(to - from, Math.max(in(), out()));
        Panel x = new Panel(in(), capacity);
        Panel y = new Panel(out(), capacity);
        RowBlocks.forEach(from, to, capacity, stop, (first, count) -> {
            for (int i = 0; i < count; i++) {
                x.setColumn(i, vectors.get(first + i));
            }
            apply(x, y, count);
            for (int i = 0; i < count; i++) {
                products[first + i] = y.column(i);
            }
        });
    }

    private int[] used(double[][] x, int count) {
        int[] used = new int[w.cols()];
        int size = 0;
        for (int k = 0; k < used.length; k++) {
            if (!Kernels.isZero(x[k], count)) {
                used[size] = k;
                size++;
            }
        }
        return Arrays.copyOf(used, size);
    }

    /** One application: {@code used} names the entries of x that are not all zero. */
    private static final class Pass {
        private final Matrix w;
        private final int[] used;
        private final double[][] x;
        private final double[][] y;
        private final int count;

        Pass(Matrix w, int[] used, double[][] x, double[][] y, int count) {
            this.w = w;
            this.used = used;
            this.x = x;
            this.y = y;
            this.count = count;
        }

        void three(int row) {
            for (int i = row; i < row + 3; i++) {
                Arrays.fill(y[i], 0, count, 0);
            }
            int at = leadingZeros(row);
            for (; at + 3 < used.length; at += 4) {
                threeByFour(row, at);
            }
            for (; at < used.length; at++) {
                add(row, at);
                add(row + 1, at);
                add(row + 2, at);
            }
        }

        /** How many of the entries meet zeros in three rows: half of them, on average, where W is triangular. */
        private int leadingZeros(int row) {
            int at = 0;
            while (at < used.length
                    && w.get(row, used[at]) == 0
                    && w.get(row + 1, used[at]) == 0
                    && w.get(row + 2, used[at]) == 0) {
                at++;
            }
            return at;
        }

        void one(int row) {
            Arrays.fill(y[row], 0, count, 0);
            for (int at = 0; at < used.length; at++) {
                add(row, at);
            }
        }

        private void threeByFour(int row, int at) {
            int a = used[at];
            int b = used[at + 1];
            int c = used[at + 2];
            int d = used[at + 3];
            double[] xa = x[a];
            double[] xb = x[b];
            double[] xc = x[c];
            double[] xd = x[d];
            double[] y0 = y[row];
            double[] y1 = y[row + 1];
            double[] y2 = y[row + 2];
            double a0 = w.get(row, a);
            double b0 = w.get(row, b);
            double c0 = w.get(row, c);
            double d0 = w.get(row, d);
            double a1 = w.get(row + 1, a);
            double b1 = w.get(row + 1, b);
            double c1 = w.get(row + 1, c);
            double d1 = w.get(row + 1, d);
            double a2 = w.get(row + 2, a);
            double b2 = w.get(row + 2, b);
            double c2 = w.get(row + 2, c);
            double d2 = w.get(row + 2, d);
            for (int i = 0; i < count; i++) {
                y0[i] = Math.fma(d0, xd[i], Math.fma(c0, xc[i], Math.fma(b0, xb[i], Math.fma(a0, xa[i], y0[i]))));
                y1[i] = Math.fma(d1, xd[i], Math.fma(c1, xc[i], Math.fma(b1, xb[i], Math.fma(a1, xa[i], y1[i]))));
                y2[i] = Math.fma(d2, xd[i], Math.fma(c2, xc[i], Math.fma(b2, xb[i], Math.fma(a2, xa[i], y2[i]))));
            }
        }

        private void add(int row, int at) {
            double[] from = x[used[at]];
            double[] to = y[row];
            double factor = w.get(row, used[at]);
            for (int i = 0; i < count; i++) {
                to[i] = Math.fma(factor, from[i], to[i]);
            }
        }
    }
}
