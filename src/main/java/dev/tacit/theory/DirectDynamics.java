package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * The direct dynamics W_i = W_0 + W_0 (A_i - A(x)) A(x)ᵀ / ‖A(x)‖², i = 0..n (arXiv 2507.16003 v1, section 3, equations
 * 10-14). An entry that does not exist (degenerate case) is NaN.
 */
public final class DirectDynamics {
    private final FeedForward mlp;
    private final Matrix inputs;
    private final ImplicitUpdate rule;
    private final DirectSeries series;

    private DirectDynamics(FeedForward mlp, Matrix inputs, ImplicitUpdate rule, DirectSeries series) {
        this.mlp = mlp;
        this.inputs = inputs;
        this.rule = rule;
        this.series = series;
    }

    /** The dynamics of a feed-forward part along the readings of the growing prefix, n + 1 rows. */
    public static DirectDynamics of(FeedForward mlp, Reading prefix) {
        ImplicitUpdate rule = ImplicitUpdate.at(prefix.mlpInput().row(0));
        return new DirectDynamics(mlp, prefix.mlpInput(), rule, DirectSeries.of(mlp, prefix.mlpInput(), rule));
    }

    /** Where the update stops existing, if it does. */
    public Optional<Degenerate> degenerate() {
        int step = series.degenerateStep();
        return step < 0 ? Optional.empty() : Optional.of(new Degenerate(Degenerate.Kind.DIRECT, step));
    }

    /** h = 1 / ‖A(x)‖², the constant step size; NaN if there is none. */
    public double stepSize() {
        return rule.exists() ? rule.stepSize() : Double.NaN;
    }

    /** ‖ΔW_i‖, n + 1 entries. */
    public Vector deltaNorms() {
        return series.deltaNorms();
    }

    /** ‖ΔW_{i+1} - ΔW_i‖, n entries. */
    public Vector incrementNorms() {
        return series.incrementNorms();
    }

    /** The relative error of T_{W_i}(x) against T_{W_0}(c_1..c_i, x), n + 1 entries. */
    public Vector residuals() {
        return series.residuals();
    }

    /** L_i(W_i) = tr(Δ_iᵀ W_i) = (W_0 (A_i - A_{i+1})) . (W_0 A_i), n entries. */
    public Vector losses() {
        return series.losses();
    }

    /** ΔW_i = u vᵀ, absent in the degenerate case. */
    public Optional<WeightUpdate> update(int i) {
        return series.degenerateStep() < 0
                ? rule.update(mlp.w().times(inputs.row(i).minus(rule.f())))
                : Optional.empty();
    }

    /** W_i, formed: H x m. */
    public Optional<Matrix> weights(int i) {
        return update(i).map(update -> mlp.w().plus(update.matrix()));
    }
}
