package dev.tacit.train;

import dev.tacit.model.ContextualBlock;
import dev.tacit.task.RegressionTask;
import java.util.List;

/** How well blocks answer tasks that stay the same. */
public final class Validation {
    private static final int COUNT = 1000;

    private Validation() {}

    /**
     * How well these settings have taught their blocks: over a thousand tasks of a stream that they never learn from.
     */
    public static double halfMse(List<ContextualBlock> blocks, TrainingSettings settings) {
        return halfMse(blocks, settings.task(), ~settings.seed(), COUNT);
    }

    /** The half mean squared error over the first {@code count} test examples of a stream. */
    public static double halfMse(List<ContextualBlock> blocks, RegressionTask task, long seed, int count) {
        return halfMse(Parameters.of(blocks), task, seed, count);
    }

    /** The same for blocks that are given by their parameters. */
    public static double halfMse(Parameters parameters, RegressionTask task, long seed, int count) {
        double[] weights = parameters.values().toArray();
        BatchPass pass = new BatchPass(parameters.layout(), weights, task.n() + 1, count);
        return pass.loss((index, cells) -> task.writeTest(seed, index, cells), 0);
    }
}
