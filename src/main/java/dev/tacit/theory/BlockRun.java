package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One block read at every position of a sequence, and as many patches, each of which makes the block that reads the
 * query alone give the output of one position (arXiv 2512.11255, equations 3-6, theorem 1). {@code items} is N x d, the
 * query last; {@code full} has the g_i and q_i of every position, {@code alone} the f and p of the query read alone;
 * {@code outputs} is N x o; {@code updateNorms} holds ‖ΔW_i‖, {@code residuals} the relative error of the patched block
 * and {@code withoutBias} that of the block whose W is patched and whose b' is not, NaN where no update exists. All
 * patches share v = f, so that their stack has rank one.
 */
public record BlockRun(
        ContextualBlock block,
        Matrix items,
        Reading full,
        Reading alone,
        Matrix outputs,
        Vector updateNorms,
        Vector residuals,
        Vector withoutBias) {
    /**
     * Reads the block, but for the positions of {@code known} that it would read to the same bits; ends in a
     * CancellationException when {@code stop} says so.
     */
    public static BlockRun of(ContextualBlock block, Matrix items, @Nullable BlockRun known, BooleanSupplier stop) {
        List<Vector> rows = items.rowList();
        int same = known == null ? 0 : known.commonPositions(block, items);
        BlockRun previous = same == 0 ? null : known;
        Reading rest = block.positions(rows, same, stop);
        Matrix others = block.outputs(rest);
        Reading full = previous == null ? rest : previous.full.headThen(same, rest);
        Matrix outputs = previous == null ? others : Matrix.stack(previous.outputs.rows(0, same), others);
        Reading alone = block.at(List.of(), rows.getLast());
        BlockPatches patches = new BlockPatches(block, full, alone, outputs);
        patches.find(stop);
        return new BlockRun(
                block,
                items,
                full,
                alone,
                outputs,
                Vector.owning(patches.norms),
                Vector.owning(patches.residuals),
                Vector.owning(patches.withoutBias));
    }

    /**
     * Up to where these items would be read alike: not at the query, which may be no key, and never in other blocks.
     */
    private int commonPositions(ContextualBlock other, Matrix others) {
        int tokens = Math.min(positions(), others.rows()) - 1;
        return other.layer().causal() && other.equals(block) ? Math.min(tokens, items.commonRows(others)) : 0;
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

    /** DA(ΔW_i, ΔW_j) = cos(u_i, u_j) for all positions, N x N; NaN where one of the updates is zero. */
    public Matrix alignments() {
        return Alignment.cosines(shifts());
    }

    /**
     * The largest relative error over all positions, NaN (which is the larger of any two) if an update does not exist.
     */
    public double worstResidual() {
        return worst(residuals);
    }

    /** The same where b' is left as it was. */
    public double worstWithoutBias() {
        return worst(withoutBias);
    }

    private static double worst(Vector errors) {
        double worst = 0;
        for (int i = 0; i < errors.size(); i++) {
            worst = Math.max(worst, errors.get(i));
        }
        return worst;
    }
}
