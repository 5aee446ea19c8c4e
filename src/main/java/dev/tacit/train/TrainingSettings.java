package dev.tacit.train;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.FeedForward;
import dev.tacit.model.ModelInit;
import dev.tacit.task.RegressionTask;
import java.util.List;

/**
 * Everything that decides, to the last bit, what a training gives. {@code mlpDeviation} is the standard deviation that
 * w and w2 are drawn with, 0 for that of {@link ModelInit}; every step takes {@code batch} fresh examples from the
 * stream {@code seed} of the task, {@code steps} of them are planned.
 */
public record TrainingSettings(
        ModelInit model,
        double mlpDeviation,
        RegressionTask task,
        int batch,
        Optimiser optimiser,
        int steps,
        long seed) {
    /** The blocks before the first step. */
    public List<ContextualBlock> start() {
        return mlpDeviation == 0
                ? model.draw()
                : model.draw().stream().map(this::deviating).toList();
    }

    private ContextualBlock deviating(ContextualBlock block) {
        FeedForward mlp = block.mlp();
        FeedForward scaled = mlp.with(
                        mlp.w().times(mlpDeviation * Math.sqrt(mlp.w().cols())))
                .withLast(mlp.w2().times(mlpDeviation * Math.sqrt(mlp.w2().cols())));
        return new ContextualBlock(block.layer(), scaled, block.form(), block.norms());
    }

    public TrainingSettings withModel(ModelInit next) {
        return new TrainingSettings(next, mlpDeviation, task, batch, optimiser, steps, seed);
    }

    public TrainingSettings withMlpDeviation(double next) {
        return new TrainingSettings(model, next, task, batch, optimiser, steps, seed);
    }

    public TrainingSettings withTask(RegressionTask next) {
        return new TrainingSettings(model, mlpDeviation, next, batch, optimiser, steps, seed);
    }

    public TrainingSettings withBatch(int next) {
        return new TrainingSettings(model, mlpDeviation, task, next, optimiser, steps, seed);
    }

    public TrainingSettings withOptimiser(Optimiser next) {
        return new TrainingSettings(model, mlpDeviation, task, batch, next, steps, seed);
    }

    public TrainingSettings withSteps(int next) {
        return new TrainingSettings(model, mlpDeviation, task, batch, optimiser, next, seed);
    }

    /** The same with other weights to start from and other examples. */
    public TrainingSettings withSeed(long next) {
        return new TrainingSettings(model.withSeed(next), mlpDeviation, task, batch, optimiser, steps, next);
    }
}
