package dev.tacit.study;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.task.Prompt;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DecayExponent;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.TrainingSettings;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * ‖ΔW_i - ΔW_{i-1}‖ along a context (arXiv 2507.16003 v1, figure 2; v3, figure 3): each trial reads a prompt with a
 * block of its own that has learned nothing, and with one block that has been trained.
 */
record ConvergenceStudy() implements Study {
    @Override
    public String id() {
        return "convergence";
    }

    @Override
    public StudySettings standard() {
        return StudySettings.of(
                Setting.said(StudySettings.TRIALS, 100),
                Setting.chosen(StudySettings.SEED, 1),
                Setting.said(Learning.INPUTS, 2),
                Setting.said(Learning.TOKENS, 100),
                Setting.chosen(Learning.STEPS, 250),
                Setting.chosen(Learning.BATCH, 64),
                Setting.chosen(Learning.RATE, 5e-3));
    }

    @Override
    public StudySettings quick() {
        return standard().with(StudySettings.TRIALS, 20).with(Learning.STEPS, 100);
    }

    @Override
    public List<Group> groups(StudySettings settings) {
        Vector steps = Counting.of(1, settings.count(Learning.TOKENS));
        return List.of(new Group("untrained", steps), new Group("trained", steps));
    }

    @Override
    public Trial prepare(StudySettings settings, BooleanSupplier stop) {
        TrainingSettings training = Learning.settings(NamedSettings.paper(), settings);
        ContextualBlock trained = Learning.blocks(training.withSeed(Seeds.of(settings, Seeds.LEARN)), stop)
                .getFirst();
        RegressionTask task = training.task();
        return (number, stopped) -> {
            Prompt prompt =
                    task.testExample(Seeds.of(settings, Seeds.TEST), number).prompt();
            ContextualBlock untrained = training.withSeed(Seeds.of(settings, "study.untrained", number))
                    .start()
                    .getFirst();
            return List.of(increments(untrained, prompt, stopped), increments(trained, prompt, stopped));
        };
    }

    private static Vector increments(ContextualBlock block, Prompt prompt, BooleanSupplier stop) {
        Reading prefix = block.reading(block.layer().prefix(prompt.tokens(), prompt.query(), stop), prompt.query());
        return DecayExponent.increments(block.mlp().w(), prefix.mlpInput());
    }
}
