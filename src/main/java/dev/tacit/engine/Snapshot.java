package dev.tacit.engine;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerRun;
import dev.tacit.model.Reading;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Lazy;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.Degenerate;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.Equivalence;
import dev.tacit.theory.ProductDynamics;
import dev.tacit.theory.StackRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that was computed from a scenario: immutable, carries its scenario. The dynamics are those of the first
 * block, read at the query; {@code stack} is the run of all blocks at every position, {@code findings} are what is
 * looked for beyond all this.
 */
public record Snapshot(
        Scenario scenario,
        List<ContextualBlock> blocks,
        LayerRun run,
        DirectDynamics direct,
        ProductDynamics product,
        Equivalence moved,
        Lazy<StackRun> stack,
        Findings findings) {
    private static final int MOST_TOKENS = 511;
    private static final double MOST_WORK = 5e9;

    public Snapshot {
        blocks = List.copyOf(blocks);
    }

    /** The first block. */
    public ContextualBlock block() {
        return blocks.getFirst();
    }

    /** The last block's output at the query: T_W(C, x) where there is one block. */
    public Vector output() {
        return blocks.size() == 1 ? moved.full() : stack.get().output();
    }

    /** Whether the stack can be read at every position while somebody waits, a second or two. */
    public boolean readsAllPositions() {
        return n() <= MOST_TOKENS && StackRun.work(blocks, n() + 1) <= MOST_WORK;
    }

    /** f(c_1..c_i, x) and p(c_1..c_i, x), n + 1 rows. */
    public Reading prefix() {
        return direct.reading();
    }

    /** f(c_{i+1}..c_n, x) and p(c_{i+1}..c_n, x), n + 1 rows. */
    public Reading suffix() {
        return product.reading();
    }

    /** f(C, x) and p(C, x), one row. */
    public Reading full() {
        return prefix().only(n());
    }

    /** f(C \ Y, x), what ΔW(Y) multiplies. */
    public Vector keptInput() {
        return moved.reduced().f(0);
    }

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
