package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;

/**
 * What stands in for the context when f is scaled by {@code scale}, down to nothing, and g stays: the update of arXiv
 * 2507.16003 v1, theorem 2.2, grows like one over it and is gone at zero, which the theorem does not say. {@code bias}
 * and {@code joint} change b, or W and b by the shortest change; {@code stream} is the update of the residual form,
 * whose f is x + A(x); {@code ridged} adds {@link #RIDGE} to ‖f‖² and is wrong.
 */
public record Vanishing(double scale, Cost weights, Cost bias, Cost joint, Cost stream, Cost ridged) {
    /** What some add to the denominator. */
    public static final double RIDGE = 1e-8;

    /** The length of a change and the relative error of the output with it; NaN if there is no such change. */
    public record Cost(double norm, double residual) {
        static final Cost NONE = new Cost(Double.NaN, Double.NaN);

        private static Cost of(HiddenPatch patch, FeedForward mlp, Reading full, Reading reduced) {
            Vector delta = full.p(0).minus(reduced.p(0));
            Vector target = full.output(mlp, Vector.zero(0));
            return new Cost(patch.norm(), RelativeError.of(patch.patched(mlp, reduced, delta), target));
        }
    }

    /** At one scale of the input f in {@code reduced}; x has the width of f where the residual form can be built. */
    public static Vanishing of(FeedForward mlp, Reading full, Reading reduced, Vector x, double scale) {
        Vector f = reduced.f(0).times(scale);
        Reading small = new Reading(row(f), reduced.residualStream());
        Vector shift = mlp.w().times(full.f(0).minus(f));
        Cost ridged = Cost.of(HiddenPatch.ridged(shift, f, RIDGE), mlp, full, small);
        return new Vanishing(
                scale,
                cost(HiddenPatch.ofWeights(shift, f), mlp, full, small),
                Cost.of(HiddenPatch.ofBias(shift, f), mlp, full, small),
                Cost.of(HiddenPatch.joint(shift, f), mlp, full, small),
                stream(mlp, full.f(0), f, x),
                ridged);
    }

    private static Cost stream(FeedForward mlp, Vector g, Vector f, Vector x) {
        if (x.size() != f.size() || x.size() != mlp.b2().size()) {
            return Cost.NONE;
        }
        Vector reduced = x.plus(f);
        Vector full = x.plus(g);
        Optional<HiddenPatch> patch = HiddenPatch.ofWeights(mlp.w().times(full.minus(reduced)), reduced);
        return cost(patch, mlp, new Reading(row(full), row(full)), new Reading(row(reduced), row(reduced)));
    }

    private static Cost cost(Optional<HiddenPatch> patch, FeedForward mlp, Reading full, Reading reduced) {
        return patch.map(change -> Cost.of(change, mlp, full, reduced)).orElse(Cost.NONE);
    }

    private static Matrix row(Vector values) {
        return Matrix.ofRows(List.of(values), values.size());
    }
}
