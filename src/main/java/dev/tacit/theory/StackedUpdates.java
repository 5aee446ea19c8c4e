package dev.tacit.theory;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The updates of one block at many positions, one above the other: [ΔW_1; …; ΔW_N] = [u_1; …; u_N] fᵀ has rank one,
 * because all of them share v = f (arXiv 2512.11255, theorem 1). {@code together} are the singular values of that
 * stack, formed, largest first; {@code factors} those of the matrix whose rows are the u_i, which go their own ways.
 */
public record StackedUpdates(Vector together, Vector factors) {
    /** The stack over at most {@code most} of the positions, evenly chosen; empty if an update does not exist. */
    public static Optional<StackedUpdates> of(BlockRun run, int most, BooleanSupplier stop) {
        int count = Math.clamp(run.positions(), 1, most);
        List<Vector> rows = new ArrayList<>();
        List<Vector> factors = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            int position = (int) ((k + 1L) * run.positions() / count) - 1;
            Optional<WeightUpdate> update = run.update(position);
            if (update.isEmpty()) {
                return Optional.empty();
            }
            rows.addAll(update.get().matrix().rowList());
            factors.add(update.get().u());
        }
        RowBlocks.orStop(stop);
        Matrix w = run.block().mlp().w();
        Vector together = Matrix.ofRows(rows, w.cols()).singularValues();
        return Optional.of(
                new StackedUpdates(together, Matrix.ofRows(factors, w.rows()).singularValues()));
    }
}
