package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * A change of what stands before the activation, W by u vᵀ and b by Δb, that turns W f + b into W g + b: the update of
 * arXiv 2507.16003 v1, theorem 2.2, and what can stand in its place. {@code shift} is W (g - f).
 */
public record HiddenPatch(WeightUpdate weights, Vector bias) {
    /** All in W; none exists where f = 0 and the shift is not. */
    public static Optional<HiddenPatch> ofWeights(Vector shift, Vector f) {
        return ImplicitUpdate.at(f).balanced(shift).map(update -> new HiddenPatch(update, Vector.zero(shift.size())));
    }

    /** All in b: nothing is divided. */
    public static HiddenPatch ofBias(Vector shift, Vector f) {
        return new HiddenPatch(new WeightUpdate(Vector.zero(shift.size()), f), shift);
    }

    /** The shortest change of W and b together: u = W (g - f) / (‖f‖² + 1), never singular. */
    public static HiddenPatch joint(Vector shift, Vector f) {
        return divided(shift, f, f.dot(f) + 1, 1);
    }

    /** W (g - f) fᵀ / (‖f‖² + {@code ridge}), which is not the update and misses the output. */
    public static HiddenPatch ridged(Vector shift, Vector f, double ridge) {
        return divided(shift, f, f.dot(f) + ridge, 0);
    }

    private static HiddenPatch divided(Vector shift, Vector f, double divisor, double share) {
        Vector u = shift.times(1 / divisor);
        return new HiddenPatch(new WeightUpdate(u, f), u.times(share));
    }

    /** The length of the whole change, √(‖ΔW‖² + ‖Δb‖²). */
    public double norm() {
        return Vector.of(weights.norm(), bias.norm()).norm();
    }

    /** p + W' act(W f + ΔW f + b + Δb) + b' + Δb' on a reduced reading (its first row). */
    public Vector patched(FeedForward mlp, Reading reduced, Vector biasDelta) {
        Vector f = reduced.f(0);
        return reduced.outputOf(mlp, mlp.w().times(f).plus(weights.times(f)).plus(bias), biasDelta);
    }
}
