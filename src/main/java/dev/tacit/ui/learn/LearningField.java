package dev.tacit.ui.learn;

import dev.tacit.ui.field.Editor;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One thing of a plan that can be set; its texts are {@code learning.ID}. */
record LearningField<T>(String id, Function<Plan, T> value, BiFunction<Plan, T, Plan> change, Editor.Maker<T> editor) {}
