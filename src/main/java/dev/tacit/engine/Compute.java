package dev.tacit.engine;

import dev.tacit.scenario.Scenario;
import java.util.Optional;

/** Computes a scenario into a snapshot: a pure function. */
public final class Compute {
    private Compute() {}

    /**
     * The snapshot of {@code scenario}, or nothing if cancelled. What {@code previous} holds and the edit did not touch
     * is reused; the numbers are the same to the last bit as without it.
     */
    public static Optional<Snapshot> run(Scenario scenario, Optional<Snapshot> previous, Cancel cancel) {
        return Optional.empty();
    }
}
