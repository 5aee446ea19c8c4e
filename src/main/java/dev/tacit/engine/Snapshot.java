package dev.tacit.engine;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerRun;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.ProductDynamics;

/** Everything that was computed from a scenario: immutable, carries its scenario. {@code output} is T_W(C, x). */
public record Snapshot(
        Scenario scenario,
        ContextualBlock block,
        LayerRun run,
        DirectDynamics direct,
        ProductDynamics product,
        Equivalence moved,
        Vector output) {
    /** n, the number of context tokens. */
    public int n() {
        return run.n();
    }
}
