package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.Arrays;

/** The numbers of the direct dynamics, step by step; {@code degenerateStep} is -1 where all of them exist. */
record DirectSeries(Vector deltaNorms, Vector incrementNorms, Vector residuals, Vector losses, int degenerateStep) {
    static DirectSeries of(FeedForward mlp, Matrix inputs, ImplicitUpdate rule) {
        int n = inputs.rows() - 1;
        double[] delta = new double[n + 1];
        double[] increment = new double[n];
        double[] residual = new double[n + 1];
        double[] loss = new double[n];
        Vector wf = mlp.w().times(rule.f());
        double norm = rule.f().norm();
        double square = rule.f().dot(rule.f());
        for (int i = 0; i <= n; i++) {
            Vector shift = mlp.w().times(inputs.row(i).minus(rule.f()));
            if (rule.update(shift).isEmpty()) {
                return missing(n, i);
            }
            WeightUpdate update = rule.update(shift).orElseThrow();
            delta[i] = update.norm();
            Vector wg = mlp.w().times(inputs.row(i));
            residual[i] = RelativeError.of(mlp.outputOf(wf.plus(update.u().times(square))), mlp.outputOf(wg));
            if (i < n) {
                Vector step = mlp.w().times(inputs.row(i).minus(inputs.row(i + 1)));
                increment[i] = step.maxAbs() == 0 ? 0 : step.norm() / norm;
                loss[i] = step.dot(wg);
            }
        }
        return new DirectSeries(
                Vector.owning(delta), Vector.owning(increment), Vector.owning(residual), Vector.owning(loss), -1);
    }

    private static DirectSeries missing(int n, int step) {
        double[] none = new double[n + 1];
        Arrays.fill(none, Double.NaN);
        Vector all = Vector.owning(none);
        Vector steps = Vector.owning(Arrays.copyOf(none, n));
        return new DirectSeries(all, steps, all, steps, step);
    }
}
