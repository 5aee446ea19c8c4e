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
        Vector target = block.outputs(full).row(0);
        Optional<WeightUpdate> patch = own.update();
        Optional<WeightUpdate> fresh = ImplicitUpdate.of(block.mlp().w(), reduced.f(0), full.f(0));
        return new Other(
                error(patch, reduced, own.biasDelta(), target),
                RelativeError.of(block.outputs(reduced).row(0), target),
                error(fresh, reduced, full.p(0).minus(reduced.p(0)), target),
                cosine(patch.map(WeightUpdate::u), fresh.map(WeightUpdate::u)),
                cosine(patch.map(WeightUpdate::v), fresh.map(WeightUpdate::v)));
    }

    private double error(Optional<WeightUpdate> patch, Reading reduced, Vector biasDelta, Vector target) {
        Vector none = Vector.zero(block.mlp().b().size());
        return patch.map(update -> new HiddenPatch(update, none).patched(block.mlp(), reduced, biasDelta))
                .map(output -> RelativeError.of(output, target))
                .orElse(Double.NaN);
    }

    private static double cosine(Optional<Vector> one, Optional<Vector> other) {
        return one.flatMap(a -> other.map(b -> Alignment.cosine(a, b))).orElse(Double.NaN);
    }
}
