package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * The equality T_{W,b'}(C, x) = T_{W+ΔW(Y), b'+Δb'(Y)}(C \ Y, x) (arXiv 2507.16003 v1, theorem 2.2; 2512.11255, theorem
 * 1): {@code full} is the left side, {@code patched} the right one (o entries; empty vector if no update exists),
 * {@code unpatched} is T_W(C \ Y, x), {@code residual} the relative error (NaN if no update exists), {@code biasDelta}
 * the change Δb'(Y) = q - p of the last bias (empty in form plain, which needs none), {@code reduced} the f and p that
 * the right side starts from.
 */
public record Equivalence(
        Vector full,
        Vector patched,
        Vector unpatched,
        double residual,
        Optional<WeightUpdate> update,
        Vector biasDelta,
        int movedCount,
        Reading reduced) {
    /** The equality for one row of {@code full}, read on C, and one of {@code reduced}, read on C \ Y. */
    public static Equivalence of(ContextualBlock block, Reading full, Reading reduced, int movedCount) {
        Vector left = block.outputs(full).row(0);
        Vector unpatched = block.outputs(reduced).row(0);
        Optional<WeightUpdate> update = ImplicitUpdate.of(block.mlp().w(), reduced.f(0), full.f(0));
        Vector biasDelta = full.p(0).minus(reduced.p(0));
        Vector patched =
                update.map(change -> change.patched(block, reduced, biasDelta)).orElse(Vector.zero(0));
        double residual = update.isPresent() ? RelativeError.of(patched, left) : Double.NaN;
        return new Equivalence(left, patched, unpatched, residual, update, biasDelta, movedCount, reduced);
    }

    /** Says so where no update exists. */
    public Optional<Degenerate> degenerate() {
        return update.isPresent() ? Optional.empty() : Optional.of(new Degenerate(Degenerate.Kind.MOVED, -1));
    }
}
