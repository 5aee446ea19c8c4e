package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The full run of a stack: X^1 = [C, x], X^{l+1} = block_l(X^l), every block read at every position (arXiv 2512.11255,
 * equation 6). A context of n tokens has N = n + 1 positions, the query last; the cost is O(N²) a block.
 */
public record StackRun(List<BlockRun> blocks) {
    public StackRun {
        blocks = List.copyOf(blocks);
    }

    /** Runs the stack; ends in a CancellationException when {@code stop} says so. */
    public static StackRun of(List<ContextualBlock> stack, List<Vector> context, Vector query, BooleanSupplier stop) {
        return of(stack, context, query, null, stop);
    }

    /**
     * The same, keeping from {@code previous} what causal blocks read before the first token that changed, to the same
     * bits.
     */
    public static StackRun of(
            List<ContextualBlock> stack,
            List<Vector> context,
            Vector query,
            @Nullable StackRun previous,
            BooleanSupplier stop) {
        List<Vector> start = new ArrayList<>(context);
        start.add(query);
        Matrix items = Matrix.ofRows(start, query.size());
        List<BlockRun> runs = new ArrayList<>();
        for (ContextualBlock block : stack) {
            int at = runs.size();
            BlockRun known = previous == null || at >= previous.blocks.size() ? null : previous.blocks.get(at);
            runs.add(BlockRun.of(block, items, known, stop));
            items = runs.getLast().outputs();
        }
        return new StackRun(runs);
    }

    /** Roughly the multiplications of a run over so many positions. */
    public static double work(List<ContextualBlock> stack, int positions) {
        double work = 0;
        for (ContextualBlock block : stack) {
            Matrix w = block.mlp().w();
            work += 2.0 * w.rows() * (w.cols() + block.outputWidth())
                    + block.layer().workAt(positions);
        }
        return work * positions;
    }

    /** The last block's output at the query. */
    public Vector output() {
        return blocks.getLast().outputs().row(positions() - 1);
    }

    /** N = n + 1. */
    public int positions() {
        return blocks.getFirst().positions();
    }

    /** ‖ΔW‖ of every block (row) at every position (column); NaN where no update exists. */
    public Matrix updateNorms() {
        return Matrix.ofRows(blocks.stream().map(BlockRun::updateNorms).toList(), positions());
    }

    /**
     * DA of the updates of every two blocks at one position, cos(u, u') cos(v, v'): NaN where one of them is zero,
     * empty where one does not exist. The blocks have weights W of one shape.
     */
    public Optional<Matrix> alignments(int position) {
        List<WeightUpdate> updates = blocks.stream()
                .flatMap(block -> block.update(position).stream())
                .toList();
        int count = blocks.size();
        double[] found = new double[count * count];
        for (int i = 0; i < count && updates.size() == count; i++) {
            for (int j = 0; j < count; j++) {
                found[i * count + j] = Alignment.of(updates.get(i), updates.get(j));
            }
        }
        return updates.size() == count ? Optional.of(Matrix.owning(count, count, found)) : Optional.empty();
    }
}
