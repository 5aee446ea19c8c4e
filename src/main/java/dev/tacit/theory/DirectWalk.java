package dev.tacit.theory;

import dev.tacit.model.FeedForwardPanels;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.RowBlocks;
import java.util.function.BooleanSupplier;

/**
 * Fills the series of the direct dynamics, panel by panel of rows. W_0 f_i is computed once a step and serves the
 * norms, the losses, the full output T_{W_0}(c_1..c_i, x) and, as W_0 f_i - W_0 f_0, the update. The output of the
 * query alone, T_{W_i}(x), is computed in full from (W_0 + u vᵀ) v, so that the residual is the error of two whole
 * outputs.
 */
final class DirectWalk {
    private final FeedForwardPanels mlp;
    private final Matrix inputs;
    private final StreamPanels stream;
    private final ImplicitUpdate rule;
    private final DirectSeries series;
    private final boolean exists;
    private final double norm;
    private final double square;
    private final double[] base;
    private final int capacity;
    private final Panel f;
    private final Panel wf;
    private final Panel hidden;
    private final Panel full;
    private final Panel alone;

    DirectWalk(FeedForwardPanels mlp, Reading prefix, ImplicitUpdate rule, DirectSeries series) {
        this.capacity = mlp.capacity(prefix.rows());
        this.mlp = mlp;
        this.inputs = prefix.mlpInput();
        this.stream = new StreamPanels(prefix.residualStream(), prefix.p(0), capacity);
        this.rule = rule;
        this.series = series;
        this.exists = rule.exists();
        this.norm = rule.norm();
        this.square = rule.f().dot(rule.f());
        this.f = new Panel(mlp.in(), capacity);
        this.wf = new Panel(mlp.hidden(), capacity);
        this.hidden = new Panel(mlp.hidden(), capacity);
        this.full = new Panel(mlp.out(), capacity);
        this.alone = new Panel(mlp.out(), capacity);
        f.load(inputs, 0, 1);
        mlp.preActivations(f, wf, 1);
        this.base = wf.column(0);
    }

    /**
     * Fills the entries of rows {@code from}..{@code to} - 1 and tells the first degenerate step, n + 1 if none. Every
     * panel begins with the last row of the one before, for the differences.
     */
    int walk(int from, int to, BooleanSupplier stop) {
        int degenerate = inputs.rows();
        for (int first = from; first < to && (first == from || first + 1 < to); first += Math.max(1, capacity - 1)) {
            RowBlocks.orStop(stop);
            degenerate = Math.min(degenerate, block(first, Math.min(capacity, to - first)));
        }
        return degenerate;
    }

    private int block(int first, int count) {
        f.load(inputs, first, count);
        mlp.preActivations(f, wf, count);
        changes(first, count);
        mlp.activate(wf, hidden, count);
        mlp.outputs(hidden, full, count);
        int degenerate = updates(first, count);
        mlp.activate(hidden, hidden, count);
        mlp.outputs(hidden, alone, count);
        stream.load(first, count);
        stream.add(full, count);
        stream.addShifted(alone, count);
        double[] residuals = RelativeError.of(alone, full, count);
        System.arraycopy(residuals, 0, series.residuals, first, count);
        return degenerate;
    }

    /** The increments and losses of the steps between the rows of the panel. */
    private void changes(int first, int count) {
        double[] squares = new double[count - 1];
        double[] losses = new double[count - 1];
        for (int j = 0; j < base.length; j++) {
            addChanges(wf.entry(j), squares, losses);
        }
        for (int k = 0; k < squares.length; k++) {
            double length = Kernels.isSafeSquare(squares[k]) ? Math.sqrt(squares[k]) : length(k);
            series.incrementNorms[first + k] = length == 0 ? 0 : length / norm;
            series.losses[first + k] = losses[k];
        }
    }

    private static void addChanges(double[] entry, double[] squares, double[] losses) {
        for (int k = 0; k < squares.length; k++) {
            double step = entry[k] - entry[k + 1];
            squares[k] = Math.fma(step, step, squares[k]);
            losses[k] = Math.fma(step, entry[k], losses[k]);
        }
    }

    /** ‖W_0 (f_k - f_{k+1})‖ where its square leaves the range of doubles. */
    private double length(int k) {
        double[] step = wf.column(k);
        Kernels.subtract(step, wf.column(k + 1), step, step.length);
        return Kernels.norm(step, step.length);
    }

    /** The norms of ΔW_i = u vᵀ, and (W_0 + u vᵀ) v into {@link #hidden}; the first step where no update exists. */
    private int updates(int first, int count) {
        double[] squares = new double[count];
        for (int j = 0; j < base.length; j++) {
            rule.patch(wf.entry(j), base[j], square, hidden.entry(j), squares);
        }
        int degenerate = inputs.rows();
        for (int k = count - 1; k >= 0; k--) {
            boolean safe = exists && Kernels.isSafeSquare(squares[k]);
            series.deltaNorms[first + k] = safe ? Math.sqrt(squares[k]) * norm : update(k);
            degenerate = Double.isNaN(series.deltaNorms[first + k]) ? first + k : degenerate;
        }
        return degenerate;
    }

    /** The same for one step, with care for zeros and for what leaves the range of doubles. */
    private double update(int k) {
        double[] z = wf.column(k);
        Kernels.subtract(z, base, z, z.length);
        hidden.setColumn(k, z);
        return rule.patch(hidden, k, base);
    }
}
