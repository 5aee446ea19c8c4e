package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;

/**
 * The patch made for one query, used at another: v = f(C \ Y, x) and u depend on x, so that the update of arXiv
 * 2507.16003 v1, theorem 2.2, stands for the context at its own query only. {@code own} is the equality there.
 */
public record QueryDependence(ContextualBlock block, List<Vector> context, List<Vector> kept, Equivalence own) {
    public QueryDependence {
        context = List.copyOf(context);
        kept = List.copyOf(kept);
    }

    /**
     * At another query: the relative error of the output with the old patch, without any and with a new one, and the
     * cosines of the angles by which u and v turned; NaN where there is no such patch.
     */
    public record Other(double old, double none, double fresh, double cosineU, double cosineV) {}

    /** What the patch does at another query. */
    public Other at(Vector query) {
        Reading full = block.at(context, query);
        Reading reduced = kept.size() == context.size() ? full : block.at(kept, query);
        Equivalence there = Equivalence.of(block, full, reduced, own.movedCount());
        Optional<WeightUpdate> patch = own.update();
        double old = patch.map(update -> update.patched(block, reduced, own.biasDelta()))
                .map(output -> RelativeError.of(output, there.full()))
                .orElse(Double.NaN);
        return new Other(
                old,
                RelativeError.of(there.unpatched(), there.full()),
                there.residual(),
                cosine(patch, there.update(), true),
                cosine(patch, there.update(), false));
    }

    private static double cosine(Optional<WeightUpdate> one, Optional<WeightUpdate> other, boolean left) {
        return one.flatMap(a -> other.map(b -> left ? Alignment.cosine(a.u(), b.u()) : Alignment.cosine(a.v(), b.v())))
                .orElse(Double.NaN);
    }
}
