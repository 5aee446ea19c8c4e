package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.FeedForwardPanels;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The direct dynamics W_i = W_0 + W_0 (A_i - A(x)) A(x)ᵀ / ‖A(x)‖², i = 0..n (arXiv 2507.16003 v1, section 3, equations
 * 10-14); in other forms than plain f(c_1..c_i, x) stands for A_i, and the last bias of step i is b' + p(c_1..c_i, x) -
 * p(x). An entry that does not exist (degenerate case) is NaN.
 */
public final class DirectDynamics {
    private final FeedForward mlp;
    private final Reading reading;
    private final Matrix inputs;
    private final ImplicitUpdate rule;
    private final DirectSeries series;
    private final int degenerateStep;

    private DirectDynamics(
            FeedForward mlp, Reading reading, ImplicitUpdate rule, DirectSeries series, int degenerateStep) {
        this.mlp = mlp;
        this.reading = reading;
        this.inputs = reading.mlpInput();
        this.rule = rule;
        this.series = series;
        this.degenerateStep = degenerateStep;
    }

    /** The dynamics of a feed-forward part along the readings of the growing prefix, n + 1 rows. */
    public static DirectDynamics of(FeedForward mlp, Reading prefix) {
        return of(mlp, prefix, null, () -> false);
    }

    /**
     * The same, keeping from {@code previous} the steps whose inputs are the same; ends in a CancellationException when
     * {@code stop} says so.
     */
    public static DirectDynamics of(
            FeedForward mlp, Reading prefix, @Nullable DirectDynamics previous, BooleanSupplier stop) {
        Matrix inputs = prefix.mlpInput();
        int n = inputs.rows() - 1;
        ImplicitUpdate rule = ImplicitUpdate.at(inputs.row(0));
        DirectDynamics known =
                previous != null && previous.mlp.equals(mlp) && previous.degenerateStep < 0 ? previous : null;
        int same = known == null ? 0 : known.reading.commonRows(prefix);
        DirectSeries series = known == null ? new DirectSeries(n) : known.series.head(same, n);
        AtomicInteger first = new AtomicInteger(n + 1);
        FeedForwardPanels panels = new FeedForwardPanels(mlp);
        int range = panels.range(n + 1, 1);
        Forks.ranges(same, n + 1, range, (from, to) -> {
            int step = new DirectWalk(panels, prefix, rule, series).walk(Math.max(from - 1, 0), to, stop);
            first.accumulateAndGet(step, Math::min);
        });
        int degenerate = first.get() > n ? -1 : first.get();
        DirectSeries whole = degenerate < 0 ? series : DirectSeries.missing(n);
        return new DirectDynamics(mlp, prefix, rule, whole, degenerate);
    }

    /** The readings of the growing prefix that it was made for. */
    public Reading reading() {
        return reading;
    }

    /** Where the update stops existing, if it does. */
    public Optional<Degenerate> degenerate() {
        return degenerateStep < 0
                ? Optional.empty()
                : Optional.of(new Degenerate(Degenerate.Kind.DIRECT, degenerateStep));
    }

    /** h = 1 / ‖A(x)‖², the constant step size; NaN if there is none. */
    public double stepSize() {
        return rule.exists() ? rule.stepSize() : Double.NaN;
    }

    /** ‖ΔW_i‖, n + 1 entries. */
    public Vector deltaNorms() {
        return Vector.owning(series.deltaNorms);
    }

    /** ‖ΔW_{i+1} - ΔW_i‖ = ‖W_0 (A_{i+1} - A_i)‖ / ‖A(x)‖, n entries. */
    public Vector incrementNorms() {
        return Vector.owning(series.incrementNorms);
    }

    /** The relative error of T_{W_i}(x) against T_{W_0}(c_1..c_i, x), n + 1 entries. */
    public Vector residuals() {
        return Vector.owning(series.residuals);
    }

    /** L_i(W_i) = tr(Δ_iᵀ W_i) = (W_0 (A_i - A_{i+1})) . (W_0 A_i), n entries. */
    public Vector losses() {
        return Vector.owning(series.losses);
    }

    /** Q_i(W_i) = ½ ‖W_i A(x) - W_0 A_{i+1}‖², the loss with the same gradient that step i takes to 0, n entries. */
    public Vector quadraticLosses() {
        double[] losses = series.incrementNorms.clone();
        for (int i = 0; i < losses.length; i++) {
            double miss = losses[i] * rule.norm();
            losses[i] = 0.5 * miss * miss;
        }
        return Vector.owning(losses);
    }

    /** ΔW_i = u vᵀ, absent in the degenerate case. */
    public Optional<WeightUpdate> update(int i) {
        return degenerateStep < 0 ? rule.update(mlp.w().times(inputs.row(i).minus(rule.f()))) : Optional.empty();
    }

    /** W_i, formed: H x m. */
    public Optional<Matrix> weights(int i) {
        return update(i).map(update -> mlp.w().plus(update.matrix()));
    }
}
