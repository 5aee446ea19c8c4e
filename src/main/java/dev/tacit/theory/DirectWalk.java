package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.FeedForwardRows;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import java.util.function.BooleanSupplier;

/**
 * Fills the series of the direct dynamics, block by block of rows. W_0 f_i is computed once a step and serves the
 * norms, the losses, the full output T_{W_0}(c_1..c_i, x) and, as W_0 f_i - W_0 f_0, the update. The output of the
 * query alone, T_{W_i}(x), is computed in full from (W_0 + u vᵀ) v, so that the residual is the error of two whole
 * outputs.
 */
final class DirectWalk {
    private final Matrix inputs;
    private final StreamRows stream;
    private final ImplicitUpdate rule;
    private final DirectSeries series;
    private final FeedForwardRows mlp;
    private final int hidden;
    private final double norm;
    private final double square;
    private final double[] base;
    private final double[] last;
    private final double[] step;
    private final double[][] f;
    private final double[][] wf;
    private final double[][] patched;
    private final double[][] full;
    private final double[][] alone;
    private int degenerateStep;

    DirectWalk(FeedForward mlp, Reading prefix, ImplicitUpdate rule, DirectSeries series) {
        this.inputs = prefix.mlpInput();
        this.stream = new StreamRows(prefix.residualStream(), prefix.p(0));
        this.degenerateStep = inputs.rows();
        this.rule = rule;
        this.series = series;
        this.mlp = new FeedForwardRows(mlp);
        this.hidden = mlp.w().rows();
        this.norm = rule.norm();
        this.square = rule.f().dot(rule.f());
        this.last = new double[hidden];
        this.step = new double[hidden];
        this.f = RowBlocks.scratch(inputs.cols());
        this.wf = RowBlocks.scratch(hidden);
        this.patched = RowBlocks.scratch(hidden);
        this.full = RowBlocks.scratch(mlp.w2().rows());
        this.alone = RowBlocks.scratch(mlp.w2().rows());
        inputs.copyRows(0, 1, f);
        this.mlp.preActivations(f, wf, 1);
        this.base = wf[0].clone();
    }

    /** Fills the entries of rows {@code from}..{@code to} - 1 and tells the first degenerate step, n + 1 if none. */
    int walk(int from, int to, BooleanSupplier stop) {
        RowBlocks.forEach(from, to, stop, (first, count) -> block(from, first, count));
        return degenerateStep;
    }

    private void block(int from, int first, int count) {
        inputs.copyRows(first, count, f);
        mlp.preActivations(f, wf, count);
        for (int i = 0; i < count; i++) {
            if (first + i > from) {
                change(first + i - 1, wf[i]);
            }
            System.arraycopy(wf[i], 0, last, 0, hidden);
            if (!update(first + i, wf[i], patched[i])) {
                degenerateStep = Math.min(degenerateStep, first + i);
            }
        }
        mlp.activate(wf, count);
        mlp.activate(patched, count);
        mlp.outputs(wf, full, count);
        mlp.outputs(patched, alone, count);
        stream.add(first, count, full);
        stream.addShifted(first, count, alone);
        for (int i = 0; i < count; i++) {
            series.residuals[first + i] = RelativeError.of(alone[i], full[i]);
        }
    }

    /** Increment and loss of step i, whose W_0 f_i is {@link #last}. */
    private void change(int i, double[] next) {
        Kernels.subtract(last, next, step, hidden);
        double length = Kernels.norm(step, hidden);
        series.incrementNorms[i] = length == 0 ? 0 : length / norm;
        series.losses[i] = Kernels.dot(step, last, hidden);
    }

    /** The norm of ΔW_i = u vᵀ and (W_0 + u vᵀ) v; whether the update exists. */
    private boolean update(int i, double[] wg, double[] result) {
        Kernels.subtract(wg, base, result, hidden);
        series.deltaNorms[i] = rule.patch(result, base, square);
        return !Double.isNaN(series.deltaNorms[i]);
    }
}
