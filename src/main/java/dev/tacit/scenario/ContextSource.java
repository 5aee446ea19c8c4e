package dev.tacit.scenario;

/** The context of a scenario: explicit tokens, or the task they are drawn from. */
public sealed interface ContextSource permits Context, TaskContext {
    /** The explicit context. */
    Context explicit();
}
