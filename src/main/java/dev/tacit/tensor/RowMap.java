package dev.tacit.tensor;

/**
 * A matrix made ready to be applied to many rows at once: row i of the result is W times row i. The summation order is
 * fixed and does not depend on how the rows are cut into blocks, so neither do the bits.
 */
public final class RowMap {
    private final int in;
    private final int out;
    private final double[] columns;

    private RowMap(Matrix w) {
        in = w.cols();
        out = w.rows();
        columns = w.transpose().data();
    }

    public static RowMap of(Matrix w) {
        return new RowMap(w);
    }

    /** The width of a row that goes in. */
    public int in() {
        return in;
    }

    /** The width of a row that comes out. */
    public int out() {
        return out;
    }

    /**
     * Applies the matrix to {@code count} rows of {@code x} from row {@code first} on, into {@code y} from row 0 on.
     */
    public void apply(double[] x, int first, int count, double[] y) {
        java.util.Arrays.fill(y, 0, count * out, 0);
        for (int row = 0; row < count; row++) {
            for (int k = 0; k < in; k++) {
                double factor = x[(first + row) * in + k];
                axpy(factor, columns, k * out, y, row * out, out);
            }
        }
    }

    /** All rows of {@code x} at once. */
    public Matrix apply(Matrix x) {
        double[] y = new double[x.rows() * out];
        apply(x.data(), 0, x.rows(), y);
        return Matrix.owning(x.rows(), out, y);
    }

    private static void axpy(double factor, double[] x, int xFrom, double[] y, int yFrom, int size) {
        for (int j = 0; j < size; j++) {
            y[yFrom + j] += factor * x[xFrom + j];
        }
    }
}
