package dev.tacit.theory;

import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        List<Matrix> accumulated = new ArrayList<>();
        FactorChain chain = new FactorChain(inputs);
        double log = 0;
        double sign = 1;
        for (int k = 0; k < count; k++) {
            int target = count == 1 ? 0 : (int) ((long) last * k / (count - 1));
            while (chain.step() < target) {
                RowBlocks.orStop(stop);
                ImplicitUpdate rule = chain.rule();
                double factor =
                        rule.exists() ? rule.overSquare(inputs.row(chain.step()).dot(rule.f())) : 1;
                log += StrictMath.log10(Math.abs(factor));
                sign *= Math.signum(factor);
                chain.advance(rule);
            }
            columns[0][k] = target;
            columns[2][k] = log;
            columns[3][k] = sign;
            if (inputs.cols() <= WIDEST) {
                accumulated.add(chain.matrix());
            }
        }
        measure(w, accumulated, columns, stop);
        return of(columns);
    }

    /** ‖W_0 R‖ and the condition of each R, which do not need each other; NaN where there are none. */
    private static void measure(Matrix w, List<Matrix> accumulated, double[][] columns, BooleanSupplier stop) {
        Arrays.fill(columns[1], Double.NaN);
        Arrays.fill(columns[4], Double.NaN);
        if (accumulated.isEmpty()) {
            return;
        }
        Matrix gauge = w.gauge();
        Forks.ranges(0, accumulated.size(), 1, (k, _) -> {
            RowBlocks.orStop(stop);
            Matrix r = accumulated.get(k);
            columns[1][k] = gauge.times(r).norm();
            columns[4][k] = r.cols() > WIDE ? Double.NaN : condition(r);
        });
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
