package dev.tacit.tensor;

import java.util.Arrays;

/** An immutable column vector of doubles. Equality is that of the bits. */
public final class Vector {
    private final double[] values;

    private Vector(double[] values) {
        this.values = values;
    }

    /** A vector with these entries (copied). */
    public static Vector of(double... values) {
        return new Vector(values.clone());
    }

    /** A vector that takes over {@code values}, which nobody else may write to from now on. */
    public static Vector owning(double[] values) {
        return new Vector(values);
    }

    /** The zero vector. */
    public static Vector zero(int size) {
        return new Vector(new double[size]);
    }

    public int size() {
        return values.length;
    }

    public double get(int index) {
        return values[index];
    }

    /** A fresh array with the entries. */
    public double[] toArray() {
        return values.clone();
    }

    /** Copies the entries into the first ones of {@code target}. */
    public void copyTo(double[] target) {
        copyTo(target, 0);
    }

    /** Copies the entries into {@code target}, from {@code at} on. */
    public void copyTo(double[] target, int at) {
        System.arraycopy(values, 0, target, at, values.length);
    }

    /** The backing array, for kernels of this package only: never written to. */
    double[] data() {
        return values;
    }

    /** This vector with entry {@code index} replaced. */
    public Vector with(int index, double value) {
        double[] copy = values.clone();
        copy[index] = value;
        return new Vector(copy);
    }

    public Vector plus(Vector other) {
        double[] sum = values.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.values[i];
        }
        return new Vector(sum);
    }

    public Vector minus(Vector other) {
        double[] difference = values.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other.values[i];
        }
        return new Vector(difference);
    }

    public Vector times(double factor) {
        double[] product = values.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor;
        }
        return new Vector(product);
    }

    public double dot(Vector other) {
        return Kernels.dot(values, other.values, values.length);
    }

    /** The Euclidean norm, safe against overflow and underflow of the squares. */
    public double norm() {
        double largest = maxAbs();
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double scale = largest > 1e140 || largest < 1e-140 ? largest : 1;
        double sum = 0;
        for (double value : values) {
            double scaled = value / scale;
            sum += scaled * scaled;
        }
        return scale * Math.sqrt(sum);
    }

    /** The largest absolute entry, 0 for the empty vector. */
    public double maxAbs() {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    public boolean isFinite() {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Vector that && Arrays.equals(values, that.values));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
