package dev.tacit.study;

import dev.tacit.model.LayerInit;
import dev.tacit.model.ModelInit;
import dev.tacit.task.RegressionExample;
import dev.tacit.tensor.Vector;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The losses of the follow-up's stack, theory and experiment, for several values of one setting (arXiv 2512.11255,
 * figures A.4 to A.6). Each trial trains a stack for one value; the values take turns, and have the same starts and
 * examples as far as they can.
 */
record SweepStudy(String id, String varied, List<Double> values, StudySettings standard) implements Study {
    /** Every so many steps the stacks are tested. */
    private static final int EVERY = 5;

    static SweepStudy batch() {
        return sweep("batch-sweep", Learning.BATCH, 32, 128, 256);
    }

    /** The paper's third value, 1001 items, is not affordable, and its batch of 128 makes these take twice as long. */
    static SweepStudy context() {
        SweepStudy sweep = sweep("context-sweep", Learning.TOKENS, 50, 100, 200);
        return new SweepStudy(sweep.id, sweep.varied, sweep.values, sweep.standard.with(Learning.BATCH, 64));
    }

    static SweepStudy width() {
        return sweep("width-sweep", Learning.INPUTS, 2, 5, 8);
    }

    private static SweepStudy sweep(String id, String varied, double... values) {
        StudySettings standard = StackStudy.followUp()
                .with(StudySettings.TRIALS, 3.0 * values.length)
                .with(LossStudy.TESTS, 50);
        return new SweepStudy(id, varied, Arrays.stream(values).boxed().toList(), standard);
    }

    @Override
    public StudySettings quick() {
        return StackStudy.quick(standard)
                .with(StudySettings.TRIALS, values.size())
                .with(Learning.STEPS, 10)
                .with(Learning.BATCH, 8)
                .with(LossStudy.TESTS, 5);
    }

    @Override
    public List<Group> groups(StudySettings settings) {
        List<Group> groups = new ArrayList<>();
        for (double value : values) {
            for (Group group : LossCurves.groups(settings.count(Learning.STEPS), EVERY)) {
                groups.add(new Group(group.name() + " " + Math.round(value), group.at()));
            }
        }
        return groups;
    }

    @Override
    public Trial prepare(StudySettings settings, BooleanSupplier stop) {
        return (number, stopped) -> {
            int turn = number % values.size();
            StudySettings one = settings.with(varied, values.get(turn));
            long seed = Seeds.of(settings, Seeds.LEARN, Math.floorDiv(number, values.size()));
            TrainingSettings training = training(one).withSeed(seed);
            List<Vector> curves = curves(training, LossStudy.tests(training, one), stopped);
            List<Vector> measured = new ArrayList<>();
            for (int value = 0; value < values.size(); value++) {
                double there = value == turn ? 1 : Double.NaN;
                curves.forEach(curve -> measured.add(curve.times(there)));
            }
            return measured;
        };
    }

    private static List<Vector> curves(TrainingSettings training, List<RegressionExample> tests, BooleanSupplier stop) {
        LossCurves curves = new LossCurves(training.steps(), EVERY);
        TrainingState state = TrainingState.start(training);
        for (int step = 0; step <= training.steps(); step += EVERY) {
            state = Learning.upTo(step, state, stop);
            curves.at(step, LossStudy.predictions(state.blocks(), tests, stop));
        }
        return curves.all();
    }

    private static TrainingSettings training(StudySettings settings) {
        ModelInit model = NamedSettings.followUp().model();
        LayerInit layer = model.layer();
        int width = settings.count(Learning.INPUTS) + 1;
        LayerInit wide = new LayerInit(
                layer.kind(),
                width,
                width,
                layer.heads(),
                layer.bias(),
                layer.causal(),
                layer.queryKey(),
                layer.memory());
        return Learning.settings(
                NamedSettings.followUp().withModel(model.withLayer(wide).withOutput(width)), settings);
    }
}
