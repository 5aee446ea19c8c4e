package dev.tacit.study;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.BlockRun;
import dev.tacit.theory.StackRun;
import dev.tacit.theory.WeightUpdate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How exact the patches of a stack are, and how they lie to each other. */
final class StackChecks {
    private StackChecks() {}

    /**
     * Block by block, means over runs and positions: of the squared deviation of a component of the patched output from
     * that of the full one, and of the distance of the two outputs.
     */
    static List<Vector> deviations(List<StackRun> runs) {
        int blocks = runs.getFirst().blocks().size();
        double[] squares = new double[blocks];
        double[] distances = new double[blocks];
        for (int b = 0; b < blocks; b++) {
            int count = 0;
            for (StackRun run : runs) {
                BlockRun block = run.blocks().get(b);
                for (int position = 0; position < block.positions(); position++) {
                    Vector miss = miss(block, position);
                    squares[b] += miss.dot(miss) / miss.size();
                    distances[b] += miss.norm();
                    count++;
                }
            }
            squares[b] /= count;
            distances[b] /= count;
        }
        return List.of(Vector.owning(squares), Vector.owning(distances));
    }

    /** The patched output of a position less the full one; NaN where there is no patch. */
    private static Vector miss(BlockRun run, int position) {
        Vector full = run.outputs().row(position);
        Optional<WeightUpdate> update = run.update(position);
        Vector biasDelta = run.full().p(position).minus(run.alone().p(0));
        return update.map(change ->
                        change.patched(run.block(), run.alone(), biasDelta).minus(full))
                .orElseGet(() -> full.times(Double.NaN));
    }

    /** DA between the patches of all positions, block by block, then between those of all blocks at the query. */
    static List<Vector> directions(StackRun run) {
        List<Vector> found = new ArrayList<>();
        for (BlockRun block : run.blocks()) {
            found.add(flat(block.alignments()));
        }
        int blocks = run.blocks().size();
        Matrix none = Matrix.zero(blocks, blocks).times(Double.NaN);
        found.add(flat(run.alignments(run.positions() - 1).orElse(none)));
        return found;
    }

    private static Vector flat(Matrix matrix) {
        return Vector.owning(IntStream.range(0, matrix.rows())
                .boxed()
                .flatMapToDouble(i -> Arrays.stream(matrix.row(i).toArray()))
                .toArray());
    }
}
