package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/**
 * Quantities of the accumulated factors at the steps {@code steps}: all of one length. {@code logAbsDet} is log10 |det
 * R_i|, minus infinity where R_i is singular; {@code detSigns} are -1, 0 or 1; {@code conditions} is the ratio of the
 * extreme singular values of R_i.
 */
public record FactorSeries(Vector steps, Vector weightNorms, Vector logAbsDet, Vector detSigns, Vector conditions) {
    private static final int SAMPLES = 256;

    static FactorSeries of(ProductDynamics product, FeedForward mlp, Matrix inputs) {
        int last = product.lastStep();
        int count = Math.min(last, SAMPLES) + 1;
        double[][] columns = new double[5][count];
        for (int k = 0; k < count; k++) {
            int i = count == 1 ? 0 : (int) ((long) last * k / (count - 1));
            Matrix r = product.accumulated(i).orElseThrow();
            Vector sigma = r.singularValues();
            double det = r.determinant();
            columns[0][k] = i;
            columns[1][k] = mlp.w().times(r).norm();
            columns[2][k] = StrictMath.log10(Math.abs(det));
            columns[3][k] = Math.signum(det);
            columns[4][k] = sigma.get(0) / sigma.get(sigma.size() - 1);
        }
        return new FactorSeries(
                Vector.owning(columns[0]),
                Vector.owning(columns[1]),
                Vector.owning(columns[2]),
                Vector.owning(columns[3]),
                Vector.owning(columns[4]));
    }
}
