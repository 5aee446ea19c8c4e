package dev.tacit.tensor;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** Least squares by singular values. */
public final class LeastSquares {
    /** Singular values below this share of the largest are rounding of zero. */
    private static final double SMALLEST = 1e-12;

    private LeastSquares() {}

    /** A⁺ B: the shortest of all X for which ‖A X - B‖ is least. */
    public static Matrix solve(Matrix a, Matrix b) {
        int rank = Math.min(a.rows(), a.cols());
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(a.rows(), a.cols(), true, true, true);
        if (!svd.decompose(DMatrixRMaj.wrap(a.rows(), a.cols(), a.toArray()))) {
            throw new IllegalArgumentException("no singular values");
        }
        double[] sigma = svd.getSingularValues();
        double largest = Vector.of(sigma).maxAbs();
        double[] rows = Matrix.owning(rank, a.rows(), svd.getU(null, true).data)
                .times(b)
                .toArray();
        for (int i = 0; i < rows.length; i++) {
            double value = sigma[i / b.cols()];
            rows[i] = value > SMALLEST * largest ? rows[i] / value : 0;
        }
        return Matrix.owning(a.cols(), rank, svd.getV(null, false).data).times(Matrix.owning(rank, b.cols(), rows));
    }
}
