package dev.tacit.study;

import dev.tacit.model.ContextualBlock;
import dev.tacit.tensor.Vector;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.TrainingSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * How much what fine-tuning changes points where ΔW does (arXiv 2507.16003 v3, figure 4, right): each trial is a task,
 * with blocks that learned from three different starts.
 */
record FineTuningAlignmentStudy() implements Study {
    /** The standard deviations that w and w2 of the blocks are drawn with. */
    private static final List<Double> DEVIATIONS = List.of(0.02, 0.3, 1.0);

    @Override
    public String id() {
        return "fine-tuning-alignment";
    }

    @Override
    public StudySettings standard() {
        return new FineTuningStudy().standard();
    }

    @Override
    public StudySettings quick() {
        return new FineTuningStudy().quick();
    }

    @Override
    public List<Group> groups(StudySettings settings) {
        Vector steps = Counting.of(1, settings.count("examples"));
        return DEVIATIONS.stream()
                .map(deviation -> new Group("start " + deviation, steps))
                .toList();
    }

    @Override
    public Trial prepare(StudySettings settings, BooleanSupplier stop) {
        TrainingSettings training = Learning.settings(NamedSettings.paper(), settings);
        List<List<ContextualBlock>> blocks = new ArrayList<>();
        for (double deviation : DEVIATIONS) {
            blocks.add(Learning.several(training.withMlpDeviation(deviation), settings, stop));
        }
        return (number, stopped) -> blocks.stream()
                .map(some -> FineTuningStudy.trial(some.get(number % some.size()), settings, number))
                .map(trial -> trial.alignments(trial.tuned(settings.value(FineTuningStudy.RATE)), stopped))
                .toList();
    }
}
