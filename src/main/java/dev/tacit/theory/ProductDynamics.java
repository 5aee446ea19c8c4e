package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.FeedForwardPanels;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Forks;
import dev.tacit.tensor.Lazy;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.PanelMap;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The product dynamics W_i = W_{i-1} F_i with F_i = I + h_i (s_{i-1} - s_i) s_iᵀ, h_i = 1 / ‖s_i‖², i = 1..n (arXiv
 * 2507.16003 v1, remark 3.2 and appendix B). New factors multiply on the right. In other forms than plain
 * f(c_{i+1}..c_n, x) stands for s_i, and the last bias of step i is b' + p(C, x) - p(c_{i+1}..c_n, x). Entries after a
 * degenerate step are NaN. Entry i - 1 of the n-entry vectors belongs to step i.
 */
public final class ProductDynamics {
    private final FeedForward mlp;
    private final Reading reading;
    private final Matrix inputs;
    private final Walked walked;
    private final double gap;
    private final Lazy<FactorSeries> series;

    /** How far the recursion went, where it was kept, its factors where they are few, and what followed from it. */
    private record Walked(int last, List<FactorChain> kept, Optional<FactorSum> factors, ProductSeries values) {}

    private ProductDynamics(FeedForward mlp, Reading reading, Walked walked, double gap, Lazy<FactorSeries> series) {
        this.mlp = mlp;
        this.reading = reading;
        this.inputs = reading.mlpInput();
        this.walked = walked;
        this.gap = gap;
        this.series = series;
    }

    /**
     * The dynamics of a feed-forward part along the readings of the shrinking suffix, n + 1 rows, without the gap; ends
     * in a CancellationException when {@code stop} says so, its {@link #series()} too.
     */
    public static ProductDynamics of(FeedForward mlp, Reading suffix, BooleanSupplier stop) {
        Matrix inputs = suffix.mlpInput();
        ProductSeries values = new ProductSeries(inputs.rows() - 1, mlp.w2().rows());
        ProductRecursion recursion = new ProductRecursion(mlp.w(), inputs, values.stepSizes);
        int last = recursion.run(stop);
        FeedForwardPanels panels = new FeedForwardPanels(mlp);
        PanelMap gauge = new PanelMap(mlp.w().gauge(inputs.rows()));
        int range = panels.range(inputs.rows(), 0);
        Forks.ranges(
                0,
                last + 1,
                range,
                (from, to) -> new ProductWalk(panels, gauge, recursion, values, suffix).walk(from, to, stop));
        return new ProductDynamics(
                mlp,
                suffix,
                new Walked(last, recursion.kept, FactorSum.of(inputs, recursion.changes), values),
                Double.NaN,
                Lazy.of(() -> FactorSeries.of(mlp.w(), inputs, last, stop)));
    }

    /** The same with the gap to the direct dynamics. */
    public ProductDynamics comparedTo(DirectDynamics direct) {
        int n = inputs.rows() - 1;
        double distance = direct.weights(n)
                .flatMap(end -> weights(n).map(end::minus))
                .map(Matrix::norm)
                .orElse(Double.NaN);
        return new ProductDynamics(mlp, reading, walked, distance, series);
    }

    /** The readings of the shrinking suffix that it was made for. */
    public Reading reading() {
        return reading;
    }

    /** Where it stops, if it does. */
    public Optional<Degenerate> degenerate() {
        return walked.last == inputs.rows() - 1
                ? Optional.empty()
                : Optional.of(new Degenerate(Degenerate.Kind.PRODUCT, walked.last + 1));
    }

    /** The last step i for which W_i exists: n, or the one before the degenerate step. */
    public int lastStep() {
        return walked.last;
    }

    /** h_i, n entries; NaN also where s_i = 0 and the update is zero. */
    public Vector stepSizes() {
        return Vector.owning(walked.values.stepSizes);
    }

    /** ‖W_i - W_{i-1}‖ = ‖W_{i-1} (s_{i-1} - s_i)‖ / ‖s_i‖, n entries. */
    public Vector updateNorms() {
        return Vector.owning(walked.values.updateNorms);
    }

    /** ½ ‖W_{i-1} s_i - t‖² with t = W_0 A(C, x), the loss that step i takes to 0, n entries. */
    public Vector quadraticLosses() {
        double[] losses = walked.values.updateNorms.clone();
        for (int i = 0; i < losses.length; i++) {
            double miss = losses[i] * inputs.row(i + 1).norm();
            losses[i] = 0.5 * miss * miss;
        }
        return Vector.owning(losses);
    }

    /** The relative error of T_{W_i}(c_{i+1}..c_n, x) against T_{W_0}(C, x), n + 1 entries. */
    public Vector residuals() {
        return Vector.owning(walked.values.residuals);
    }

    /** The outputs T_{W_i}(c_{i+1}..c_n, x), (n + 1) x o. */
    public Matrix outputs() {
        return Matrix.owning(inputs.rows(), mlp.w2().rows(), walked.values.outputs);
    }

    /** R_i = F_1 … F_i, m x m: the recursion, gone on from the nearest step where it was kept. */
    public Optional<Matrix> accumulated(int i) {
        return i > walked.last ? Optional.empty() : Optional.of(chain(i).matrix());
    }

    private FactorChain chain(int i) {
        FactorChain nearest = walked.kept.getFirst();
        for (FactorChain candidate : walked.kept) {
            if (candidate.step() <= i) {
                nearest = candidate;
            }
        }
        return nearest.copy().to(i);
    }

    /** W_i = W_0 R_i, H x m; where there are fewer steps than columns it costs less to add up the factors. */
    public Optional<Matrix> weights(int i) {
        return walked.factors.isEmpty() || i > walked.last
                ? accumulated(i).map(mlp.w()::times)
                : walked.factors.map(factors -> mlp.w().plus(factors.times(mlp.w(), i)));
    }

    /** F_i = I + h_i (s_{i-1} - s_i) s_iᵀ, m x m, i = 1..n. */
    public Optional<Matrix> factor(int i) {
        Vector s = inputs.row(i);
        Matrix identity = Matrix.identity(s.size());
        return i > walked.last
                ? Optional.empty()
                : Optional.of(ImplicitUpdate.of(identity, s, inputs.row(i - 1))
                        .map(update -> identity.plus(update.matrix()))
                        .orElse(identity));
    }

    /** ‖W_n(product) - W_n(direct)‖, NaN where one of them does not exist. */
    public double gap() {
        return gap;
    }

    /**
     * det R_i, ‖W_i‖ and cond R_i by step, at all steps or, for long contexts, evenly spread ones. Computed when first
     * asked for.
     */
    public FactorSeries series() {
        return series.get();
    }

    /** κ = max ‖W_i‖ ‖s_i‖ / ‖t‖ over the steps of the series: by how much rounding is amplified; NaN where t = 0. */
    public double amplification() {
        Vector all = amplifications();
        return all.get(0) > 0 ? all.maxAbs() : Double.NaN;
    }

    /** κ_i = ‖W_i‖ ‖s_i‖ / ‖t‖, t = W_0 A(C, x), at the steps of the series; NaN where t = 0. */
    public Vector amplifications() {
        FactorSeries known = series();
        double target = mlp.w().times(inputs.row(0)).norm();
        double[] kappa = new double[known.steps().size()];
        for (int k = 0; k < kappa.length; k++) {
            double length = inputs.row((int) known.steps().get(k)).norm();
            kappa[k] = target == 0 ? Double.NaN : known.weightNorms().get(k) * length / target;
        }
        return Vector.owning(kappa);
    }
}
