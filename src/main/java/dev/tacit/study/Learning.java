package dev.tacit.study;

import dev.tacit.model.ContextualBlock;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Forks;
import dev.tacit.train.Optimiser.Adam;
import dev.tacit.train.Training;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** The trainings that trials look at. */
final class Learning {
    /** d_x, the dimension of the inputs of the regression. */
    static final String INPUTS = "inputs";

    /** The number of context tokens of an example. */
    static final String TOKENS = "n";

    static final String BATCH = "batch";

    /** The rate of the training (fine-tuning has one of its own). */
    static final String RATE = "training.rate";

    static final String STEPS = "steps";

    /** How many blocks are trained. */
    static final String LEARNERS = "learners";

    private Learning() {}

    /** {@code base} with the numbers of a study that stand for its own. */
    static TrainingSettings settings(TrainingSettings base, StudySettings study) {
        return base.withTask(new RegressionTask(study.count(INPUTS), study.count(TOKENS), 0, 1))
                .withBatch(study.count(BATCH))
                .withOptimiser(Adam.standard(study.value(RATE)))
                .withSteps(study.count(STEPS));
    }

    /** The state after so many steps in all; ends in a CancellationException when {@code stop} says so. */
    static TrainingState upTo(int step, TrainingState state, BooleanSupplier stop) {
        TrainingState next = Training.advance(state, step - state.step(), stop);
        if (stop.getAsBoolean()) {
            throw new CancellationException();
        }
        return next;
    }

    /** Trained blocks of different starts, as many as the study says, each the first of its stack. */
    static List<ContextualBlock> several(TrainingSettings settings, StudySettings study, BooleanSupplier stop) {
        ContextualBlock[] blocks = new ContextualBlock[study.count(LEARNERS)];
        Forks.ranges(0, blocks.length, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                blocks[i] = blocks(settings.withSeed(Seeds.of(study, Seeds.LEARN, i)), stop)
                        .getFirst();
            }
        });
        return List.of(blocks);
    }

    /** The blocks after all steps. */
    static List<ContextualBlock> blocks(TrainingSettings settings, BooleanSupplier stop) {
        return upTo(settings.steps(), TrainingState.start(settings), stop).blocks();
    }
}
