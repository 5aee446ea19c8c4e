package dev.tacit.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** An immutable dense matrix of doubles, row-major. Equality is that of shape and bits. */
public final class Matrix {
    private final int rows;
    private final int cols;
    private final double[] data;

    private Matrix(int rows, int cols, double[] data) {
        this.rows = rows;
        this.cols = cols;
        this.data = data;
    }

    /** A matrix that takes over {@code data} (row-major), which nobody else may write to from now on. */
    public static Matrix owning(int rows, int cols, double[] data) {
        if (data.length != rows * cols) {
            throw new IllegalArgumentException(data.length + " numbers are no " + rows + " x " + cols + " matrix");
        }
        return new Matrix(rows, cols, data);
    }

    /** The matrix with these rows. */
    public static Matrix of(double[]... rows) {
        int cols = rows.length == 0 ? 0 : rows[0].length;
        double[] data = new double[rows.length * cols];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, data, i * cols, cols);
        }
        return new Matrix(rows.length, cols, data);
    }

    /** The matrix with these rows, each of {@code cols} entries. */
    public static Matrix ofRows(List<Vector> rows, int cols) {
        double[] data = new double[rows.size() * cols];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i).data(), 0, data, i * cols, cols);
        }
        return new Matrix(rows.size(), cols, data);
    }

    /** The rows of {@code top} above those of {@code bottom}. */
    public static Matrix stack(Matrix top, Matrix bottom) {
        double[] data = Arrays.copyOf(top.data, top.data.length + bottom.data.length);
        System.arraycopy(bottom.data, 0, data, top.data.length, bottom.data.length);
        return new Matrix(top.rows + bottom.rows, top.cols, data);
    }

    public static Matrix zero(int rows, int cols) {
        return new Matrix(rows, cols, new double[rows * cols]);
    }

    public static Matrix identity(int size) {
        double[] data = new double[size * size];
        for (int i = 0; i < size; i++) {
            data[i * size + i] = 1;
        }
        return new Matrix(size, size, data);
    }

    /** The rank-one matrix u vᵀ. */
    public static Matrix outer(Vector u, Vector v) {
        double[] data = new double[u.size() * v.size()];
        for (int i = 0; i < u.size(); i++) {
            for (int j = 0; j < v.size(); j++) {
                data[i * v.size() + j] = u.get(i) * v.get(j);
            }
        }
        return new Matrix(u.size(), v.size(), data);
    }

    public int rows() {
        return rows;
    }

    public int cols() {
        return cols;
    }

    public double get(int row, int col) {
        return data[row * cols + col];
    }

    public Vector row(int row) {
        return Vector.owning(Arrays.copyOfRange(data, row * cols, (row + 1) * cols));
    }

    /** The rows {@code from}..{@code to} - 1, as a matrix. */
    public Matrix rows(int from, int to) {
        return new Matrix(to - from, cols, Arrays.copyOfRange(data, from * cols, to * cols));
    }

    /** All rows. */
    public List<Vector> rowList() {
        return IntStream.range(0, rows).mapToObj(this::row).toList();
    }

    public Vector column(int col) {
        double[] column = new double[rows];
        for (int i = 0; i < rows; i++) {
            column[i] = data[i * cols + col];
        }
        return Vector.owning(column);
    }

    /** Copies {@code count} rows from {@code first} on into the first rows of {@code block}. */
    public void copyRows(int first, int count, double[][] block) {
        for (int i = 0; i < count; i++) {
            System.arraycopy(data, (first + i) * cols, block[i], 0, cols);
        }
    }

    /**
     * Copies {@code count} rows from {@code first} on into a row-major array of the same width, from {@code row} on.
     */
    public void copyRows(int first, int count, double[] target, int row) {
        System.arraycopy(data, first * cols, target, row * cols, count * cols);
    }

    /** The number of leading rows that are the same, to the bit, in both. */
    public int commonRows(Matrix other) {
        int most = Math.min(data.length, other.data.length);
        int same = Arrays.mismatch(data, 0, most, other.data, 0, most);
        int entries = same < 0 ? most : same;
        return cols != other.cols ? 0 : cols == 0 ? Math.min(rows, other.rows) : entries / cols;
    }

    /** The same for as many uses as pay. */
    public Matrix gauge() {
        return gauge(cols);
    }

    /**
     * A matrix with ‖M y‖ = ‖W y‖ for all y, to be used for {@code uses} of them: the triangular factor of W = Q M
     * where W is tall and that pays, else W itself.
     */
    public Matrix gauge(int uses) {
        if (rows < 2 * cols || uses < cols) {
            return this;
        }
        return Ejml.triangularFactor(this);
    }

    /** A fresh row-major array with the entries. */
    public double[] toArray() {
        return data.clone();
    }

    /** The backing array, for kernels of this package only: never written to. */
    double[] data() {
        return data;
    }

    /** The product with a column vector. */
    public Vector times(Vector x) {
        double[] product = new double[rows];
        double[] entries = x.data();
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            for (int j = 0; j < cols; j++) {
                sum += data[i * cols + j] * entries[j];
            }
            product[i] = sum;
        }
        return Vector.owning(product);
    }

    public Matrix times(Matrix other) {
        return Ejml.product(this, other);
    }

    public Matrix times(double factor) {
        double[] scaled = data.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return new Matrix(rows, cols, scaled);
    }

    public Matrix transpose() {
        double[] flipped = new double[data.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                flipped[j * rows + i] = data[i * cols + j];
            }
        }
        return new Matrix(cols, rows, flipped);
    }

    public Matrix plus(Matrix other) {
        double[] sum = data.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.data[i];
        }
        return new Matrix(rows, cols, sum);
    }

    public Matrix minus(Matrix other) {
        double[] difference = data.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other.data[i];
        }
        return new Matrix(rows, cols, difference);
    }

    /** The Frobenius norm. */
    public double norm() {
        return Vector.owning(data).norm();
    }

    public double maxAbs() {
        return Vector.owning(data).maxAbs();
    }

    public double determinant() {
        return Ejml.determinant(this);
    }

    /** The singular values, largest first. */
    public Vector singularValues() {
        return Ejml.singularValues(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Matrix that
                        && rows == that.rows
                        && cols == that.cols
                        && Arrays.equals(data, that.data));
    }

    @Override
    public int hashCode() {
        return 31 * rows + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return rows + " x " + cols + " " + Arrays.toString(data);
    }
}
