package dev.tacit.tensor;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** What is left to EJML: products and decompositions. */
final class Ejml {
    private Ejml() {}

    static Matrix product(Matrix left, Matrix right) {
        DMatrixRMaj product = new DMatrixRMaj(left.rows(), right.cols());
        CommonOps_DDRM.mult(read(left), read(right), product);
        return Matrix.owning(left.rows(), right.cols(), product.data);
    }

    static double determinant(Matrix matrix) {
        return CommonOps_DDRM.det(copy(matrix));
    }

    /** The singular values, largest first. */
    static Vector singularValues(Matrix matrix) {
        return Vector.owning(SingularOps_DDRM.singularValues(copy(matrix)));
    }

    /** M of W = Q M, square. */
    static Matrix triangularFactor(Matrix w) {
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(w.rows(), w.cols());
        qr.decompose(copy(w));
        return Matrix.owning(w.cols(), w.cols(), qr.getR(null, true).data);
    }

    /** The matrix itself, which is only read. */
    private static DMatrixRMaj read(Matrix matrix) {
        return DMatrixRMaj.wrap(matrix.rows(), matrix.cols(), matrix.data());
    }

    /** A copy that may be written to. */
    private static DMatrixRMaj copy(Matrix matrix) {
        return DMatrixRMaj.wrap(matrix.rows(), matrix.cols(), matrix.toArray());
    }
}
