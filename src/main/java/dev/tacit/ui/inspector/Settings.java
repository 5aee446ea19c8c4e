package dev.tacit.ui.inspector;

import static dev.tacit.ui.inspector.ModelChange.layer;
import static dev.tacit.ui.inspector.ModelChange.memory;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Limits;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.ui.field.ChoiceField;
import dev.tacit.ui.field.FieldRange.Real;
import dev.tacit.ui.field.FieldRange.Whole;
import dev.tacit.ui.field.FlagField;
import dev.tacit.ui.field.NumberField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** All settings of a model, in the order in which they are shown, and which models have them. */
final class Settings {
    private Settings() {}

    static List<Setting<?>> all() {
        return Stream.of(mixing(), reach(), layerOutput(), block())
                .flatMap(List::stream)
                .toList();
    }

    /** What mixes the tokens, and how wide. */
    private static List<Setting<?>> mixing() {
        return List.of(
                choice("kind", LayerKind.values(), LayerKind::id, of(LayerInit::kind), ModelChange::kind),
                whole(
                        "heads",
                        Settings::attends,
                        Limits.HEADS,
                        i -> i.layer().heads().count(),
                        ModelChange::heads),
                whole(
                        "head-width",
                        Settings::attends,
                        Limits.WIDTH,
                        i -> i.layer().heads().width(),
                        ModelChange::headWidth),
                whole(
                        "value-width",
                        is(LayerKind.MEAN),
                        Limits.WIDTH,
                        i -> i.layer().heads().total(),
                        ModelChange::valueWidth),
                whole(
                        "state-width",
                        is(LayerKind.DECAY, LayerKind.RNN),
                        Limits.WIDTH,
                        i -> i.layer().memory().stateWidth(),
                        (init, k) -> memory(init, memory -> memory.withStateWidth(k))));
    }

    /** How far the layer reads, and what. */
    private static List<Setting<?>> reach() {
        return List.of(
                whole(
                        "window",
                        is(LayerKind.LOCAL),
                        Integer.MAX_VALUE,
                        i -> i.layer().memory().window(),
                        (init, w) -> memory(init, memory -> memory.withWindow(w))),
                new Setting<>(
                        "lambda",
                        is(LayerKind.DECAY),
                        i -> i.layer().memory().lambda(),
                        (init, factor) -> memory(init, memory -> memory.withLambda(factor)),
                        kit -> new NumberField<>(kit, Real.twentieths(-Limits.TYPED, Limits.TYPED))),
                flag(
                        "causal",
                        is(LayerKind.SOFTMAX, LayerKind.LINEAR, LayerKind.LINEAR_SUM, LayerKind.MEAN),
                        LayerInit::causal,
                        LayerInit::withCausal),
                flag(
                        "query-key",
                        is(LayerKind.LINEAR, LayerKind.LINEAR_SUM),
                        LayerInit::queryKey,
                        LayerInit::withQueryKey));
    }

    /** What the layer makes of what it mixed. */
    private static List<Setting<?>> layerOutput() {
        return List.of(
                whole(
                        "layer-width",
                        Settings::isPlain,
                        Limits.WIDTH,
                        i -> i.layer().layerWidth(),
                        (init, m) -> layer(init, layer -> layer.withLayerWidth(m))),
                flag("bias", _ -> true, LayerInit::bias, LayerInit::withBias));
    }

    /** The rest of a block, and how many there are. */
    private static List<Setting<?>> block() {
        return List.of(
                whole("hidden", _ -> true, Limits.HIDDEN, ModelInit::hidden, ModelInit::withHidden),
                choice(
                        "activation",
                        Activation.values(),
                        Activation::id,
                        ModelInit::activation,
                        ModelInit::withActivation),
                whole("output", Settings::isPlain, Limits.WIDTH, ModelInit::output, ModelInit::withOutput),
                choice("form", BlockForm.values(), BlockForm::id, ModelInit::form, ModelInit::inForm),
                whole("blocks", _ -> true, Limits.BLOCKS, ModelInit::blocks, ModelInit::withBlocks),
                new Setting<>(
                        "seed",
                        model -> model instanceof ModelSpec.Drawn,
                        ModelInit::seed,
                        ModelInit::withSeed,
                        kit -> new NumberField<>(kit, Whole.seed())));
    }

    private static boolean attends(ModelSpec model) {
        return is(LayerKind.SOFTMAX, LayerKind.LINEAR, LayerKind.LINEAR_SUM, LayerKind.LOCAL)
                .test(model);
    }

    /** In other forms the widths m and o are that of a token. */
    private static boolean isPlain(ModelSpec model) {
        return model.settings().form() == BlockForm.PLAIN;
    }

    private static Predicate<ModelSpec> is(LayerKind... kinds) {
        return model -> List.of(kinds).contains(model.settings().layer().kind());
    }

    private static <T> Function<ModelInit, T> of(Function<LayerInit, T> value) {
        return init -> value.apply(init.layer());
    }

    private static <T> Setting<T> choice(
            String id,
            T[] all,
            Function<T, String> name,
            Function<ModelInit, T> value,
            BiFunction<ModelInit, T, ModelInit> change) {
        Function<T, String> key = choice -> "inspector." + id + "." + name.apply(choice);
        return new Setting<>(id, _ -> true, value, change, kit -> new ChoiceField<>(kit, List.of(all), key));
    }

    /** A whole number from 1 on. */
    private static Setting<Long> whole(
            String id,
            Predicate<ModelSpec> has,
            int most,
            ToIntFunction<ModelInit> value,
            BiFunction<ModelInit, Integer, ModelInit> change) {
        return new Setting<>(
                id,
                has,
                init -> (long) value.applyAsInt(init),
                (init, next) -> change.apply(init, Math.toIntExact(next)),
                kit -> new NumberField<>(kit, new Whole(1, most)));
    }

    private static Setting<Boolean> flag(
            String id,
            Predicate<ModelSpec> has,
            Function<LayerInit, Boolean> value,
            BiFunction<LayerInit, Boolean, LayerInit> change) {
        return new Setting<>(
                id, has, of(value), (init, next) -> layer(init, layer -> change.apply(layer, next)), FlagField::new);
    }
}
