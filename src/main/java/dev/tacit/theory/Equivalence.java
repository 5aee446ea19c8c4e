package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * The equality T_W(C, x) = T_{W+ΔW(Y)}(C \ Y, x) (arXiv 2507.16003 v1, theorem 2.2): {@code full} is the left side,
 * {@code patched} the right one (o entries; empty vector if no update exists), {@code unpatched} is T_W(C \ Y, x),
 * {@code residual} the relative error (NaN if no update exists), {@code biasDelta} the change Δb'(Y) of the last bias
 * (empty in form plain, which needs none).
 */
public record Equivalence(
        Vector full,
        Vector patched,
        Vector unpatched,
        double residual,
        Optional<WeightUpdate> update,
        Vector biasDelta,
        int movedCount) {
    /** The equality for one row of {@code full}, read on C, and one of {@code reduced}, read on C \ Y. */
    public static Equivalence of(FeedForward mlp, Reading full, Reading reduced, int movedCount) {
        Vector f = reduced.mlpInput().row(0);
        Vector g = full.mlpInput().row(0);
        Vector left = mlp.output(g);
        Vector unpatched = mlp.output(f);
        Optional<WeightUpdate> update = ImplicitUpdate.of(mlp.w(), f, g);
        Vector patched = update.map(
                        change -> mlp.with(mlp.w().plus(change.matrix())).output(f))
                .orElse(Vector.zero(0));
        double residual = update.isPresent() ? RelativeError.of(patched, left) : Double.NaN;
        return new Equivalence(left, patched, unpatched, residual, update, Vector.zero(0), movedCount);
    }

    /** Says so where no update exists. */
    public Optional<Degenerate> degenerate() {
        return update.isPresent() ? Optional.empty() : Optional.of(new Degenerate(Degenerate.Kind.MOVED, -1));
    }
}
