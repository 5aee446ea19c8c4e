package dev.tacit.study;

import dev.tacit.model.ContextualBlock;
import dev.tacit.task.RegressionExample;
import dev.tacit.tensor.Vector;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The loss with the context read and with the context in the weights, while a block learns (arXiv 2507.16003 v1, figure
 * 1; v3, figure 2), and a map of both over all queries: each trial trains a block of its own.
 */
record LossStudy() implements Study {
    /** How many examples are tested. */
    static final String TESTS = "tests";

    private static final String GRID = "grid";

    @Override
    public String id() {
        return "losses";
    }

    @Override
    public StudySettings standard() {
        return StudySettings.of(
                Setting.chosen(StudySettings.TRIALS, 4),
                Setting.chosen(StudySettings.SEED, 1),
                Setting.said(Learning.INPUTS, 2),
                Setting.said(Learning.TOKENS, 100),
                Setting.said(Learning.STEPS, 100),
                Setting.said(TESTS, 100),
                Setting.chosen(Learning.BATCH, 64),
                Setting.chosen(Learning.RATE, 5e-3),
                Setting.chosen(GRID, 41));
    }

    @Override
    public StudySettings quick() {
        return standard()
                .with(StudySettings.TRIALS, 2)
                .with(Learning.STEPS, 30)
                .with(TESTS, 20)
                .with(GRID, 15);
    }

    @Override
    public List<Group> groups(StudySettings settings) {
        int steps = settings.count(Learning.STEPS);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("training", Counting.of(0, steps - 1)));
        groups.addAll(LossCurves.groups(steps, 1));
        groups.addAll(QueryMap.groups(settings.count(GRID)));
        return groups;
    }

    @Override
    public Trial prepare(StudySettings settings, BooleanSupplier stop) {
        TrainingSettings training = Learning.settings(NamedSettings.paper(), settings);
        List<RegressionExample> tests = tests(training, settings);
        return (number, stopped) ->
                trial(training.withSeed(Seeds.of(settings, Seeds.LEARN, number)), tests, settings.count(GRID), stopped);
    }

    /** The examples that all trials are tested with. */
    static List<RegressionExample> tests(TrainingSettings training, StudySettings settings) {
        long seed = Seeds.of(settings, Seeds.TEST);
        return IntStream.range(0, settings.count(TESTS))
                .mapToObj(index -> training.task().testExample(seed, index))
                .toList();
    }

    private static List<Vector> trial(
            TrainingSettings training, List<RegressionExample> tests, int grid, BooleanSupplier stop) {
        LossCurves curves = new LossCurves(training.steps(), 1);
        TrainingState state = TrainingState.start(training);
        for (int step = 0; step <= training.steps(); step++) {
            state = Learning.upTo(step, state, stop);
            curves.at(step, predictions(state.blocks(), tests, stop));
        }
        List<Vector> measured = new ArrayList<>();
        measured.add(state.losses());
        measured.addAll(curves.all());
        measured.addAll(
                QueryMap.losses(state.blocks(), tests.getFirst().prompt().tokens(), grid, stop));
        return measured;
    }

    static List<Prediction> predictions(
            List<ContextualBlock> blocks, List<RegressionExample> tests, BooleanSupplier stop) {
        List<Prediction> predictions = new ArrayList<>();
        for (RegressionExample test : tests) {
            predictions.add(Prediction.of(blocks, test, stop));
        }
        return predictions;
    }
}
