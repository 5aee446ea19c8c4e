package dev.tacit.tensor;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Eigenvalues of a symmetric matrix, largest first, and its eigenvectors as columns; the largest entry of each is
 * positive.
 */
public record Spectrum(Vector values, Matrix vectors) {
    public static Spectrum of(Matrix symmetric) {
        int size = symmetric.rows();
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, true, true);
        double scale = scale(symmetric.maxAbs());
        if (!eigen.decompose(
                DMatrixRMaj.wrap(size, size, symmetric.times(1 / scale).toArray()))) {
            throw new IllegalArgumentException("no eigenvalues");
        }
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -eigen.getEigenvalue(k).getReal()))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[size];
        double[] vectors = new double[size * size];
        for (int j = 0; j < size; j++) {
            values[j] = scale * eigen.getEigenvalue(order[j]).getReal();
            double[] vector = eigen.getEigenVector(order[j]).data;
            double sign = sign(vector);
            for (int i = 0; i < size; i++) {
                vectors[i * size + j] = sign * vector[i];
            }
        }
        return new Spectrum(Vector.owning(values), Matrix.owning(size, size, vectors));
    }

    /** A power of two near {@code size}, so that scaling rounds nothing; 1 where there is nothing to scale. */
    private static double scale(double size) {
        boolean sane = size == 0 || (size > 1e-60 && size < 1e60);
        return sane || !Double.isFinite(size) ? 1 : Math.scalb(1.0, Math.clamp(Math.getExponent(size), -1000, 1000));
    }

    private static double sign(double[] vector) {
        double largest = 0;
        for (double entry : vector) {
            largest = Math.abs(entry) > Math.abs(largest) ? entry : largest;
        }
        return largest < 0 ? -1 : 1;
    }
}
