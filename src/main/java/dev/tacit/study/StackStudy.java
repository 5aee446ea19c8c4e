package dev.tacit.study;

import dev.tacit.model.BlockForm;
import dev.tacit.model.ModelInit;
import dev.tacit.task.RegressionExample;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.StackRun;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A stack of blocks that learns: its loss and that of the stack with every block patched and no context, how exact the
 * patches of all positions are block by block, and how they lie to each other (arXiv 2512.11255, figure 1 and A.1 to
 * A.3; 2507.16003, the figure of many blocks with norms). Each trial trains a stack of its own.
 */
record StackStudy(String id, BlockForm form, double mlpDeviation, StudySettings standard) implements Study {
    /** Every so many steps the stacks are tested. */
    private static final int EVERY = 2;

    private static final String BLOCKS = "blocks";

    /** The stack of residual blocks of the follow-up. */
    static StackStudy residual() {
        return new StackStudy("theory-against-experiment", BlockForm.RESIDUAL, 0, followUp());
    }

    /** The same with norms. */
    static StackStudy normed() {
        return new StackStudy("pre-ln", BlockForm.PRE_LN, 0, followUp());
    }

    /** The deep stack with norms of the first paper, which says little about it. */
    static StackStudy deep() {
        return new StackStudy(
                "layer-norm",
                BlockForm.PRE_LN,
                0.02,
                StudySettings.of(
                        Setting.chosen(StudySettings.TRIALS, 2),
                        Setting.chosen(StudySettings.SEED, 1),
                        Setting.said(BLOCKS, 10),
                        Setting.said(Learning.INPUTS, 2),
                        Setting.chosen(Learning.TOKENS, 50),
                        Setting.said(Learning.STEPS, 100),
                        Setting.chosen(LossStudy.TESTS, 50),
                        Setting.chosen(Learning.BATCH, 64),
                        Setting.chosen(Learning.RATE, 1e-2)));
    }

    /** What the follow-up says of its first figure. */
    static StudySettings followUp() {
        return StudySettings.of(
                Setting.said(StudySettings.TRIALS, 3),
                Setting.chosen(StudySettings.SEED, 1),
                Setting.said(BLOCKS, 5),
                Setting.said(Learning.INPUTS, 2),
                Setting.said(Learning.TOKENS, 50),
                Setting.said(Learning.STEPS, 100),
                Setting.chosen(LossStudy.TESTS, 100),
                Setting.said(Learning.BATCH, 128),
                Setting.said(Learning.RATE, 5e-2));
    }

    @Override
    public StudySettings quick() {
        return quick(standard).with(BLOCKS, Math.min(5, standard.count(BLOCKS)));
    }

    /** Short and small. */
    static StudySettings quick(StudySettings settings) {
        return settings.with(StudySettings.TRIALS, 2)
                .with(Learning.TOKENS, 15)
                .with(Learning.STEPS, 20)
                .with(LossStudy.TESTS, 10)
                .with(Learning.BATCH, 32);
    }

    /** When the patches of all positions are checked. */
    private static List<Integer> checked(StudySettings settings) {
        int steps = settings.count(Learning.STEPS);
        return inOrder(Math.min(1, steps), Math.floorDiv(steps, 2), steps);
    }

    /** When their directions are compared. */
    private static List<Integer> compared(StudySettings settings) {
        int steps = settings.count(Learning.STEPS);
        return inOrder(0, Math.floorDiv(steps, 2), Math.floorDiv(9 * steps, 10));
    }

    private static List<Integer> inOrder(int... steps) {
        return Arrays.stream(steps).sorted().distinct().boxed().toList();
    }

    @Override
    public List<Group> groups(StudySettings settings) {
        int steps = settings.count(Learning.STEPS);
        int blocks = settings.count(BLOCKS);
        int items = settings.count(Learning.TOKENS) + 1;
        Vector each = Counting.of(1, blocks);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("training", Counting.of(0, steps - 1)));
        groups.addAll(LossCurves.groups(steps, EVERY));
        for (int time : checked(settings)) {
            groups.add(new Group("deviation " + time, each));
            groups.add(new Group("distance " + time, each));
        }
        for (int time : compared(settings)) {
            for (int block = 1; block <= blocks; block++) {
                groups.add(new Group("tokens " + time + " " + block, Counting.of(1, items * items)));
            }
            groups.add(new Group("blocks " + time, Counting.of(1, blocks * blocks)));
        }
        return groups;
    }

    @Override
    public Trial prepare(StudySettings settings, BooleanSupplier stop) {
        TrainingSettings training = training(settings);
        List<RegressionExample> tests = LossStudy.tests(training, settings);
        return (number, stopped) ->
                new Run(settings, tests, stopped).of(training.withSeed(Seeds.of(settings, Seeds.LEARN, number)));
    }

    private TrainingSettings training(StudySettings settings) {
        ModelInit model = NamedSettings.followUp().model().withForm(form).withBlocks(settings.count(BLOCKS));
        return Learning.settings(NamedSettings.followUp().withModel(model).withMlpDeviation(mlpDeviation), settings);
    }

    /** One trial. */
    private record Run(StudySettings settings, List<RegressionExample> tests, BooleanSupplier stop) {
        List<Vector> of(TrainingSettings training) {
            LossCurves curves = new LossCurves(training.steps(), EVERY);
            List<Vector> deviations = new ArrayList<>();
            List<Vector> directions = new ArrayList<>();
            TrainingState state = TrainingState.start(training);
            for (int step = 0; step <= training.steps(); step++) {
                boolean check = checked(settings).contains(step);
                boolean compare = compared(settings).contains(step);
                if (step % EVERY == 0 || check || compare) {
                    state = Learning.upTo(step, state, stop);
                    List<StackRun> runs = runs(state);
                    if (step % EVERY == 0) {
                        curves.at(step, predictions(runs));
                    }
                    deviations.addAll(check ? StackChecks.deviations(runs) : List.of());
                    directions.addAll(compare ? StackChecks.directions(runs.getFirst()) : List.of());
                }
            }
            List<Vector> measured = new ArrayList<>();
            measured.add(state.losses());
            measured.addAll(curves.all());
            measured.addAll(deviations);
            measured.addAll(directions);
            return measured;
        }

        private List<Prediction> predictions(List<StackRun> runs) {
            List<Prediction> predictions = new ArrayList<>();
            for (int test = 0; test < runs.size(); test++) {
                predictions.add(Prediction.of(runs.get(test), tests.get(test).target(), stop));
            }
            return predictions;
        }

        private List<StackRun> runs(TrainingState state) {
            List<StackRun> runs = new ArrayList<>();
            for (RegressionExample test : tests) {
                runs.add(StackRun.of(
                        state.blocks(), test.prompt().tokens(), test.prompt().query(), stop));
            }
            return runs;
        }
    }
}
