package dev.tacit.tensor;

import java.util.Arrays;

/**
 * A block of vectors that stand side by side as columns: all their first entries lie in one array, all their second
 * entries in the next. What is done to every vector is then a loop over a long array, which the compiler turns into
 * vector instructions, and no entry depends on which vectors share its panel.
 */
public final class Panel {
    private static final int MOST = 256;
    private static final int LEAST = 32;

    /** So many numbers stay in the second cache. */
    private static final int NUMBERS = 1 << 16;

    /** Makes the arrays, with their headers, whole cache lines apart. */
    private static final int SPARE = 6;

    private final double[][] entries;

    /** Room for so many vectors of this width. */
    public Panel(int width, int capacity) {
        entries = new double[width][capacity + SPARE];
    }

    /** How many of {@code rows} vectors to take at once where the longest has {@code widest} entries. */
    public static int capacity(int rows, int widest) {
        return Math.min(rows, Math.clamp(NUMBERS / Math.max(1, widest), LEAST, MOST));
    }

    /** How many entries a vector has. */
    public int width() {
        return entries.length;
    }

    /** Entry k of all vectors, to be read and written. */
    public double[] entry(int k) {
        return entries[k];
    }

    /** The arrays, for kernels of this package. */
    double[][] entries() {
        return entries;
    }

    /** Takes {@code count} rows of a matrix, from {@code first} on, as the first columns. */
    public void load(Matrix rows, int first, int count) {
        double[] data = rows.data();
        int at = first * entries.length;
        for (int column = 0; column < count; column++) {
            for (double[] entry : entries) {
                entry[column] = data[at++];
            }
        }
    }

    /** Writes the first {@code count} columns into the rows of a row-major array, from row {@code first} on. */
    public void store(double[] rows, int first, int count) {
        int at = first * entries.length;
        for (int column = 0; column < count; column++) {
            for (double[] entry : entries) {
                rows[at++] = entry[column];
            }
        }
    }

    /** One vector, copied. */
    public double[] column(int column) {
        double[] vector = new double[entries.length];
        for (int k = 0; k < vector.length; k++) {
            vector[k] = entries[k][column];
        }
        return vector;
    }

    /** Replaces one vector. */
    public void setColumn(int column, double[] vector) {
        for (int k = 0; k < vector.length; k++) {
            entries[k][column] = vector[k];
        }
    }

    /** Replaces one vector. */
    public void setColumn(int column, Vector vector) {
        setColumn(column, vector.data());
    }

    /** The Euclidean norms of the first {@code count} vectors, safe against overflow and underflow of the squares. */
    public double[] norms(int count) {
        double[] norms = new double[count];
        for (double[] entry : entries) {
            addSquares(entry, norms);
        }
        for (int column = 0; column < count; column++) {
            norms[column] = Kernels.isSafeSquare(norms[column])
                    ? Math.sqrt(norms[column])
                    : Vector.owning(column(column)).norm();
        }
        return norms;
    }

    private static void addSquares(double[] entry, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.fma(entry[i], entry[i], sums[i]);
        }
    }

    /** Takes the first {@code count} vectors of another panel of this width. */
    public void copy(Panel other, int count) {
        for (int k = 0; k < entries.length; k++) {
            System.arraycopy(other.entries[k], 0, entries[k], 0, count);
        }
    }

    /** Subtracts the first {@code count} vectors of another panel. */
    public void subtract(Panel other, int count) {
        for (int k = 0; k < entries.length; k++) {
            Kernels.subtract(entries[k], other.entries[k], entries[k], count);
        }
    }

    /** Makes the first {@code count} vectors the same. */
    public void fill(double[] vector, int count) {
        for (int k = 0; k < vector.length; k++) {
            Arrays.fill(entries[k], 0, count, vector[k]);
        }
    }

    /** Adds the same vector to the first {@code count} ones; one without entries adds nothing. */
    public void add(double[] vector, int count) {
        for (int k = 0; k < vector.length; k++) {
            add(entries[k], vector[k], count);
        }
    }

    private static void add(double[] entry, double value, int count) {
        for (int i = 0; i < count; i++) {
            entry[i] += value;
        }
    }
}
