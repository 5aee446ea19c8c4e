package dev.tacit.engine;

/** Asks a computation to stop: looked at once a step. */
@FunctionalInterface
public interface Cancel {
    /** Whether the result is no longer wanted. */
    boolean requested();
}
