package dev.tacit.ui.learn;

import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Limits;
import dev.tacit.task.RegressionTask;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.Optimiser;
import dev.tacit.train.TrainingSettings;
import dev.tacit.ui.field.ChoiceField;
import dev.tacit.ui.field.FieldRange;
import dev.tacit.ui.field.FieldRange.Real;
import dev.tacit.ui.field.FieldRange.Whole;
import dev.tacit.ui.field.NumberField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All things of a plan that can be set, in the order in which they are shown. */
final class LearningFields {
    private static final int MOST_STEPS = 1_000_000;
    private static final int MOST_EXAMPLES = 65_536;
    private static final int MOST_INPUTS = 64;
    private static final Real NOISE = Real.twentieths(0, 100);
    private static final Real SHIFT = Real.twentieths(0.01, 100);
    private static final Real RATE = Real.doubling(1e-9, 1e6);

    private static final List<String> OPTIMISERS = List.of("adam", "sgd");

    private LearningFields() {}

    /** {@code own} is the model of the window. */
    static List<LearningField<?>> all(Supplier<ModelInit> own) {
        return Stream.of(List.of(what(own)), task(), descent())
                .<LearningField<?>>flatMap(List::stream)
                .toList();
    }

    private static LearningField<String> what(Supplier<ModelInit> own) {
        Stream<String> named = NamedSettings.all().stream().map(NamedSettings::id);
        List<String> all = Stream.concat(named, Stream.of(Plan.OWN)).toList();
        return new LearningField<>(
                "what",
                Plan::what,
                (plan, what) -> chosen(plan, what, own.get()),
                kit -> new ChoiceField<>(kit, all, id -> "learning.what." + id));
    }

    /** Named settings as they are; for a block like the window's the rest stays as it was. */
    private static Plan chosen(Plan plan, String what, ModelInit own) {
        TrainingSettings before = plan.settings();
        int inputs = Math.max(1, own.layer().width() - 1);
        return new Plan(
                what,
                NamedSettings.of(what)
                        .map(NamedSettings::settings)
                        .orElseGet(() -> before.withModel(own.withTokenWidth(inputs + 1))
                                .withMlpDeviation(0)
                                .withTask(before.task().withInputs(inputs))));
    }

    private static List<LearningField<?>> task() {
        return List.of(
                whole("inputs", MOST_INPUTS, of(RegressionTask::inputs), LearningFields::withInputs),
                whole("n", Limits.WINDOW_TOKENS, of(RegressionTask::n), with(RegressionTask::withN)),
                number("noise", NOISE, of(RegressionTask::noise), with(RegressionTask::withNoise)),
                number("shift", SHIFT, of(RegressionTask::shift), with(RegressionTask::withShift)));
    }

    private static <T> Function<TrainingSettings, T> of(Function<RegressionTask, T> value) {
        return settings -> value.apply(settings.task());
    }

    private static <T> BiFunction<TrainingSettings, T, TrainingSettings> with(
            BiFunction<RegressionTask, T, RegressionTask> change) {
        return (settings, next) -> settings.withTask(change.apply(settings.task(), next));
    }

    private static TrainingSettings withInputs(TrainingSettings settings, int inputs) {
        return settings.withModel(settings.model().withTokenWidth(inputs + 1))
                .withTask(settings.task().withInputs(inputs));
    }

    private static List<LearningField<?>> descent() {
        return List.of(
                whole("batch", MOST_EXAMPLES, TrainingSettings::batch, TrainingSettings::withBatch),
                new LearningField<>(
                        "optimiser",
                        plan -> plan.settings().optimiser() instanceof Optimiser.Sgd ? "sgd" : "adam",
                        (plan, name) -> plan.with(plan.settings()
                                .withOptimiser(optimiser(
                                        name, plan.settings().optimiser().rate()))),
                        kit -> new ChoiceField<>(kit, OPTIMISERS, id -> "learning.optimiser." + id)),
                number("rate", RATE, settings -> settings.optimiser().rate(), LearningFields::rate),
                whole("steps", MOST_STEPS, TrainingSettings::steps, TrainingSettings::withSteps),
                number("seed", Whole.seed(), TrainingSettings::seed, TrainingSettings::withSeed));
    }

    private static Optimiser optimiser(String name, double rate) {
        return name.equals("sgd") ? new Optimiser.Sgd(rate) : Optimiser.Adam.standard(rate);
    }

    private static TrainingSettings rate(TrainingSettings settings, double rate) {
        return settings.withOptimiser(
                switch (settings.optimiser()) {
                    case Optimiser.Sgd _ -> new Optimiser.Sgd(rate);
                    case Optimiser.Adam adam -> new Optimiser.Adam(rate, adam.beta1(), adam.beta2(), adam.epsilon());
                });
    }

    private static LearningField<Long> whole(
            String id,
            int most,
            Function<TrainingSettings, Integer> value,
            BiFunction<TrainingSettings, Integer, TrainingSettings> change) {
        return number(
                id,
                new Whole(1, most),
                settings -> (long) value.apply(settings),
                (settings, next) -> change.apply(settings, Math.toIntExact(next)));
    }

    private static <T> LearningField<T> number(
            String id,
            FieldRange<T> range,
            Function<TrainingSettings, T> value,
            BiFunction<TrainingSettings, T, TrainingSettings> change) {
        return new LearningField<>(
                id,
                plan -> value.apply(plan.settings()),
                (plan, next) -> plan.with(change.apply(plan.settings(), next)),
                kit -> new NumberField<>(kit, range));
    }
}
