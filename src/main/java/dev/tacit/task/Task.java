package dev.tacit.task;

/** Where a prompt comes from when it is not given token by token. */
public sealed interface Task permits LinearRegression, NormalTokens {
    /** The prompt: the same for the same task, to the bit. */
    Prompt draw();

    /** The number of context tokens n. */
    int n();

    /** The token width. */
    int d();

    /** What it is drawn from. */
    long seed();
}
