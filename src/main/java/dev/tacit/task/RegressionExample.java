package dev.tacit.task;

/** A prompt of linear regression with the answer {@code target} = &lt;w, x&gt; at its query. */
public record RegressionExample(Prompt prompt, double target) {}
