package dev.tacit.study;

import dev.tacit.model.ContextualBlock;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Vector;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.TrainingSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The loss on a new task, with a growing context in the weights and with fine-tuning of W on the same examples (arXiv
 * 2507.16003 v1, figure 3; v3, figure 4, left): each trial is a task, and trained blocks take turns.
 */
record FineTuningStudy() implements Study {
    /** The rate of the fine-tuning. */
    static final String RATE = "rate";

    private static final String EXAMPLES = "examples";
    private static final String LABELLED = "labelled";

    /** The rates that every trial is fine-tuned with, so that they can be turned without running it again. */
    private static final List<Double> RATES = List.of(0.003, 0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 1.0, 2.0);

    @Override
    public String id() {
        return "fine-tuning";
    }

    @Override
    public StudySettings standard() {
        return StudySettings.of(
                Setting.said(StudySettings.TRIALS, 100),
                Setting.chosen(StudySettings.SEED, 1),
                Setting.said(Learning.INPUTS, 2),
                Setting.said(Learning.TOKENS, 50),
                Setting.said(EXAMPLES, 100),
                Setting.said(RATE, 0.01),
                Setting.chosen(LABELLED, 0),
                Setting.chosen(Learning.LEARNERS, 4),
                Setting.chosen(Learning.STEPS, 500),
                Setting.chosen(Learning.BATCH, 64),
                Setting.chosen(Learning.RATE, 5e-3));
    }

    @Override
    public StudySettings quick() {
        return standard()
                .with(StudySettings.TRIALS, 20)
                .with(Learning.LEARNERS, 2)
                .with(Learning.STEPS, 100);
    }

    @Override
    public Map<String, List<Double>> dials() {
        return Map.of(RATE, RATES);
    }

    @Override
    public List<Group> groups(StudySettings settings) {
        int examples = settings.count(EXAMPLES);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("context", Counting.of(0, examples)));
        for (double rate : RATES) {
            groups.add(new Group("tuned " + rate, Counting.of(0, examples)));
        }
        groups.add(new Group("speed", Counting.of(1, examples)));
        return groups;
    }

    @Override
    public Trial prepare(StudySettings settings, BooleanSupplier stop) {
        TrainingSettings training = Learning.settings(NamedSettings.paper(), settings);
        List<ContextualBlock> blocks = Learning.several(training, settings, stop);
        return (number, stopped) -> {
            FineTuningTrial trial = trial(blocks.get(number % blocks.size()), settings, number);
            List<Vector> measured = new ArrayList<>();
            measured.add(trial.contextLosses(stopped));
            for (double rate : RATES) {
                measured.add(trial.tunedLosses(trial.tuned(rate)));
            }
            measured.add(trial.speeds());
            return measured;
        };
    }

    /** A task of as many examples as the settings say. */
    static FineTuningTrial trial(ContextualBlock block, StudySettings settings, int number) {
        RegressionTask task = new RegressionTask(settings.count(Learning.INPUTS), settings.count(EXAMPLES), 0, 1);
        return new FineTuningTrial(
                block, task.testExample(Seeds.of(settings, Seeds.TEST), number), settings.count(LABELLED) != 0);
    }
}
