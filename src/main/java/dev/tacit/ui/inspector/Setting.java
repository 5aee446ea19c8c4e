package dev.tacit.ui.inspector;

import dev.tacit.model.ModelInit;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.ui.field.Editor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing of a model that can be set; its texts are {@code inspector.model.ID}. {@code has} tells whether a model has
 * it at all.
 */
record Setting<T>(
        String id,
        Predicate<ModelSpec> has,
        Function<ModelInit, T> value,
        BiFunction<ModelInit, T, ModelInit> change,
        Editor.Maker<T> editor) {}
