package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * The product dynamics W_i = W_{i-1} F_i with F_i = I + h_i (s_{i-1} - s_i) s_iᵀ, h_i = 1 / ‖s_i‖², i = 1..n (arXiv
 * 2507.16003 v1, remark 3.2 and appendix B). New factors multiply on the right. Entries after a degenerate step are
 * NaN. Entry i - 1 of the n-entry vectors belongs to step i.
 */
public final class ProductDynamics {
    private final FeedForward mlp;
    private final Matrix inputs;
    private final ProductSteps steps;
    private final double gap;

    private ProductDynamics(FeedForward mlp, Matrix inputs, ProductSteps steps, double gap) {
        this.mlp = mlp;
        this.inputs = inputs;
        this.steps = steps;
        this.gap = gap;
    }

    /**
     * The dynamics of a feed-forward part along the readings of the shrinking suffix; {@code direct} is for the gap.
     */
    public static ProductDynamics of(FeedForward mlp, Reading suffix, DirectDynamics direct) {
        Matrix inputs = suffix.mlpInput();
        int n = inputs.rows() - 1;
        ProductSteps steps = ProductSteps.of(mlp, inputs);
        double gap = Double.NaN;
        if (steps.last() == n && direct.degenerate().isEmpty()) {
            Matrix end = mlp.w().times(steps.accumulated());
            gap = end.minus(direct.weights(n).orElseThrow()).norm();
        }
        return new ProductDynamics(mlp, inputs, steps, gap);
    }

    /** Where it stops, if it does. */
    public Optional<Degenerate> degenerate() {
        return steps.last() == inputs.rows() - 1
                ? Optional.empty()
                : Optional.of(new Degenerate(Degenerate.Kind.PRODUCT, steps.last() + 1));
    }

    /** The last step i for which W_i exists: n, or the one before the degenerate step. */
    public int lastStep() {
        return steps.last();
    }

    /** h_i, n entries. */
    public Vector stepSizes() {
        return steps.stepSizes();
    }

    /** ‖W_i - W_{i-1}‖, n entries. */
    public Vector updateNorms() {
        return steps.updateNorms();
    }

    /** The relative error of T_{W_i}(c_{i+1}..c_n, x) against T_{W_0}(C, x), n + 1 entries. */
    public Vector residuals() {
        return steps.residuals();
    }

    /** The outputs T_{W_i}(c_{i+1}..c_n, x), (n + 1) x o. */
    public Matrix outputs() {
        return steps.outputs();
    }

    /** R_i = F_1 … F_i, m x m. */
    public Optional<Matrix> accumulated(int i) {
        if (i > lastStep()) {
            return Optional.empty();
        }
        Matrix r = Matrix.identity(inputs.cols());
        for (int step = 1; step <= i; step++) {
            Vector y = r.times(inputs.row(step - 1).minus(inputs.row(step)));
            Optional<WeightUpdate> update = ImplicitUpdate.at(inputs.row(step)).update(y);
            if (update.isPresent()) {
                r = r.plus(update.get().matrix());
            }
        }
        return Optional.of(r);
    }

    /** W_i = W_0 R_i, H x m. */
    public Optional<Matrix> weights(int i) {
        return accumulated(i).map(mlp.w()::times);
    }

    /** F_i, m x m, i = 1..n. */
    public Optional<Matrix> factor(int i) {
        Vector s = inputs.row(i);
        return i > lastStep()
                ? Optional.empty()
                : ImplicitUpdate.at(s)
                        .update(inputs.row(i - 1).minus(s))
                        .or(() -> Optional.of(new WeightUpdate(Vector.zero(s.size()), s)))
                        .map(update -> Matrix.identity(s.size()).plus(update.matrix()));
    }

    /** ‖W_n(product) - W_n(direct)‖, NaN where one of them does not exist. */
    public double gap() {
        return gap;
    }

    /** det R_i, ‖W_i‖ and cond R_i by step, at all steps or, for long contexts, evenly spread ones. */
    public FactorSeries series() {
        return FactorSeries.of(this, mlp, inputs);
    }

    /** κ = max ‖W_i‖ ‖s_i‖ / ‖t‖, t = W_0 A(C, x), over the steps of the series: by how much rounding is amplified. */
    public double amplification() {
        FactorSeries series = series();
        double target = mlp.w().times(inputs.row(0)).norm();
        double worst = 0;
        for (int k = 0; k < series.steps().size(); k++) {
            double length = inputs.row((int) series.steps().get(k)).norm();
            worst = Math.max(worst, series.weightNorms().get(k) * length / target);
        }
        return target == 0 ? Double.NaN : worst;
    }
}
