package dev.tacit.theory;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.function.BooleanSupplier;

/**
 * Quantities of the accumulated factors at the steps {@code steps}: all of one length. {@code logAbsDet} is log10 |det
 * R_i|, minus infinity where R_i is singular; {@code detSigns} are -1, 0 or 1; {@code conditions} is the ratio of the
 * extreme singular values of R_i, infinite where R_i is singular. Of very wide layers, conditions and norms are NaN.
 */
public record FactorSeries(Vector steps, Vector weightNorms, Vector logAbsDet, Vector detSigns, Vector conditions) {
    private static final int SAMPLES = 256;
    private static final double WORK = 2e7;

    /** Wider layers take minutes: there, conditions and then norms are left out. */
    private static final int WIDE = 256;

    private static final int WIDEST = 512;

    /**
     * The series up to step {@code last}. The determinant is that of the product, det R_i = Π s_{j-1} . s_j / ‖s_j‖²,
     * for each factor is a rank-one change of the identity.
     */
    static FactorSeries of(Matrix w, Matrix inputs, int last, BooleanSupplier stop) {
        int samples = (int) Math.clamp(WORK / inputs.cols() / inputs.cols() / inputs.cols(), 16, SAMPLES);
        int count = Math.min(last, samples) + 1;
        double[][] columns = new double[5][count];
        Matrix gauge = inputs.cols() > WIDEST ? w : w.gauge();
        FactorChain chain = new FactorChain(inputs);
        double log = 0;
        double sign = 1;
        for (int k = 0; k < count; k++) {
            RowBlocks.orStop(stop);
            int target = count == 1 ? 0 : (int) ((long) last * k / (count - 1));
            while (chain.step() < target) {
                ImplicitUpdate rule = chain.rule();
                double factor =
                        rule.exists() ? rule.overSquare(inputs.row(chain.step()).dot(rule.f())) : 1;
                log += StrictMath.log10(Math.abs(factor));
                sign *= Math.signum(factor);
                chain.advance(rule);
            }
            Matrix r = chain.matrix();
            double norm = r.cols() > WIDEST ? Double.NaN : gauge.times(r).norm();
            double[] row = {target, norm, log, sign, r.cols() > WIDE ? Double.NaN : condition(r)};
            for (int c = 0; c < row.length; c++) {
                columns[c][k] = row[c];
            }
        }
        return of(columns);
    }

    private static FactorSeries of(double[][] columns) {
        return new FactorSeries(
                Vector.owning(columns[0]),
                Vector.owning(columns[1]),
                Vector.owning(columns[2]),
                Vector.owning(columns[3]),
                Vector.owning(columns[4]));
    }

    private static double condition(Matrix r) {
        Vector sigma = r.singularValues();
        return sigma.get(0) / sigma.get(sigma.size() - 1);
    }
}
