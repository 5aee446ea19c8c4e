package dev.tacit.engine;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerRun;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.Degenerate;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.ProductDynamics;
import java.util.ArrayList;
import java.util.List;

/** Everything that was computed from a scenario: immutable, carries its scenario. {@code output} is T_W(C, x). */
public record Snapshot(
        Scenario scenario,
        ContextualBlock block,
        LayerRun run,
        DirectDynamics direct,
        ProductDynamics product,
        Equivalence moved,
        Vector output) {
    /**
     * Where weight updates do not exist: of the direct and the product dynamics and of the moved part, in this order.
     */
    public List<Degenerate> degenerate() {
        List<Degenerate> list = new ArrayList<>();
        direct.degenerate().ifPresent(list::add);
        product.degenerate().ifPresent(list::add);
        moved.degenerate().ifPresent(list::add);
        return List.copyOf(list);
    }

    /** n, the number of context tokens. */
    public int n() {
        return run.n();
    }
}
