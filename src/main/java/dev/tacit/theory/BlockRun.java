package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.FeedForwardRows;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One block read at every position of a sequence, and as many patches, each of which makes the block that reads the
 * query alone give the output of one position (arXiv 2512.11255, equations 3-6, theorem 1). {@code items} is N x d, the
 * query last; {@code full} has the g_i and q_i of every position, {@code alone} the f and p of the query read alone;
 * {@code outputs} is N x o; {@code updateNorms} holds ‖ΔW_i‖ and {@code residuals} the relative error of the patched
 * block, NaN where no update exists. All patches share v = f, so that their stack has rank one.
 */
public record BlockRun(
        ContextualBlock block,
        Matrix items,
        Reading full,
        Reading alone,
        Matrix outputs,
        Vector updateNorms,
        Vector residuals) {
    /** Reads the block; ends in a CancellationException when {@code stop} says so. */
    public static BlockRun of(ContextualBlock block, Matrix items, BooleanSupplier stop) {
        List<Vector> rows = items.rowList();
        Reading full = block.positions(rows, stop);
        Reading alone = block.at(List.of(), rows.getLast());
        Matrix outputs = block.outputs(full);
        double[] norms = new double[rows.size()];
        double[] residuals = new double[rows.size()];
        patch(new Patches(block, full, alone, outputs), norms, residuals, stop);
        return new BlockRun(block, items, full, alone, outputs, Vector.owning(norms), Vector.owning(residuals));
    }

    /** What the patches are made of and measured against. */
    private record Patches(ContextualBlock block, Reading full, Reading alone, Matrix outputs) {}

    private static void patch(Patches patches, double[] norms, double[] residuals, BooleanSupplier stop) {
        FeedForwardRows mlp = new FeedForwardRows(patches.block.mlp());
        ImplicitUpdate rule = ImplicitUpdate.at(patches.alone.f(0));
        double[] f = rule.f().toArray();
        double[] base = patches.block.mlp().w().times(rule.f()).toArray();
        double square = rule.f().dot(rule.f());
        StreamRows stream = new StreamRows(patches.full.residualStream(), patches.alone.p(0));
        double[][] shift = RowBlocks.scratch(f.length);
        double[][] z = RowBlocks.scratch(base.length);
        double[][] y = RowBlocks.scratch(patches.block.outputWidth());
        RowBlocks.forEach(0, norms.length, stop, (first, count) -> {
            patches.full.mlpInput().copyRows(first, count, shift);
            for (int i = 0; i < count; i++) {
                Kernels.subtract(shift[i], f, shift[i], f.length);
            }
            mlp.preActivations(shift, z, count);
            for (int i = 0; i < count; i++) {
                norms[first + i] = rule.patch(z[i], base, square);
            }
            mlp.activate(z, count);
            mlp.outputs(z, y, count);
            stream.addShifted(first, count, y);
            for (int i = 0; i < count; i++) {
                residuals[first + i] = Double.isNaN(norms[first + i])
                        ? Double.NaN
                        : RelativeError.of(Vector.of(y[i]), patches.outputs.row(first + i));
            }
        });
    }

    /** N, the number of positions. */
    public int positions() {
        return items.rows();
    }

    /** ΔW_i = u_i fᵀ, if it exists. */
    public Optional<WeightUpdate> update(int position) {
        return ImplicitUpdate.of(block.mlp().w(), alone.f(0), full.f(position));
    }

    /** W (g_i - f) for every position, N x H: u_i is this by ‖f‖². */
    public Matrix shifts() {
        Vector f = alone.f(0);
        return Matrix.ofRows(
                full.mlpInput().rowList().stream()
                        .map(g -> block.mlp().w().times(g.minus(f)))
                        .toList(),
                block.mlp().w().rows());
    }

    /**
     * The largest relative error over all positions, NaN (which is the larger of any two) if an update does not exist.
     */
    public double worstResidual() {
        double worst = 0;
        for (int i = 0; i < residuals.size(); i++) {
            worst = Math.max(worst, residuals.get(i));
        }
        return worst;
    }
}
