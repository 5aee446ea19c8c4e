package dev.tacit.train;

import dev.tacit.model.ContextualBlock;
import dev.tacit.task.RegressionExample;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;

/** How well blocks answer tasks that stay the same. */
public final class Validation {
    private Validation() {}

    /** The half mean squared error over the first {@code count} test examples of a stream. */
    public static double halfMse(List<ContextualBlock> blocks, RegressionTask task, long seed, int count) {
        double sum = 0;
        for (int index = 0; index < count; index++) {
            RegressionExample example = task.testExample(seed, index);
            double miss = answer(blocks, example) - example.target();
            sum += miss * miss;
        }
        return sum / (2 * count);
    }

    /** The last component of the last block's output at the query. */
    public static double answer(List<ContextualBlock> blocks, RegressionExample example) {
        List<Vector> items = new ArrayList<>(example.prompt().tokens());
        items.add(example.prompt().query());
        for (ContextualBlock block : blocks.subList(0, blocks.size() - 1)) {
            items = block.outputs(block.positions(items, () -> false)).rowList();
        }
        Vector output = blocks.getLast().output(items.subList(0, items.size() - 1), items.getLast());
        return output.get(output.size() - 1);
    }
}
