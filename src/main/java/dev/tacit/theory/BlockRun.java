package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.FeedForwardPanels;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Panel;
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
        FeedForwardPanels mlp = new FeedForwardPanels(patches.block.mlp());
        ImplicitUpdate rule = ImplicitUpdate.at(patches.alone.f(0));
        double[] minus = rule.f().times(-1).toArray();
        double[] base = patches.block.mlp().w().times(rule.f()).toArray();
        int capacity = mlp.capacity(norms.length);
        StreamPanels stream = new StreamPanels(patches.full.residualStream(), patches.alone.p(0), capacity);
        Panel shift = new Panel(minus.length, capacity);
        Panel z = new Panel(base.length, capacity);
        Panel y = new Panel(mlp.out(), capacity);
        Panel full = new Panel(mlp.out(), capacity);
        RowBlocks.forEach(0, norms.length, capacity, stop, (first, count) -> {
            shift.load(patches.full.mlpInput(), first, count);
            shift.add(minus, count);
            mlp.preActivations(shift, z, count);
            for (int i = 0; i < count; i++) {
                norms[first + i] = rule.patch(z, i, base);
            }
            mlp.activate(z, z, count);
            mlp.outputs(z, y, count);
            stream.load(first, count);
            stream.addShifted(y, count);
            full.load(patches.outputs, first, count);
            double[] errors = RelativeError.of(y, full, count);
            for (int i = 0; i < count; i++) {
                residuals[first + i] = Double.isNaN(norms[first + i]) ? Double.NaN : errors[i];
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
