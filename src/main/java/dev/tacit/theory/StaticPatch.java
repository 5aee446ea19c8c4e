package dev.tacit.theory;

import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.Projections;
import dev.tacit.tensor.LeastSquares;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;

/**
 * One weight change Γ = W {@code shift} for all queries: {@code shift} is m x m. Only where f(C, x) is linear in f(x)
 * is there an exact one (compare arXiv 2406.02847); else there is the best for some queries, which is wrong at others.
 * It concerns the pre-activation; Δb' still depends on the query.
 */
public record StaticPatch(Matrix shift) {
    /**
     * Γ = W Δ(C) with Δ(C) = Σ_r wo_r (Σ_j v_j k_jᵀ) wq_r / √e, exact for every query: there is one for linear
     * attention that only adds, without bo and without the query among its keys, in a block of residual form.
     */
    public static Optional<StaticPatch> exact(ContextualBlock block, List<Vector> context) {
        boolean suits = block.form() == BlockForm.RESIDUAL
                && block.layer().bo().maxAbs() == 0
                && block.layer() instanceof LinearAttention layer
                && !layer.normalised()
                && !layer.queryKey();
        return suits ? Optional.of(linear((LinearAttention) block.layer(), context)) : Optional.empty();
    }

    /** The same formula for any linear attention: exact only where it suits. */
    static StaticPatch linear(LinearAttention layer, List<Vector> context) {
        Projections weights = layer.weights();
        Matrix tokens = Matrix.ofRows(context, layer.tokenWidth());
        Matrix values = weights.wv().times(tokens.transpose());
        Matrix keys = weights.wk().times(tokens.transpose());
        Matrix columns = weights.wo().transpose();
        Matrix sum = Matrix.zero(layer.outputWidth(), layer.tokenWidth());
        int e = layer.heads().width();
        for (int first = 0; first < layer.heads().total(); first += e) {
            Matrix mixed = values.rows(first, first + e)
                    .times(keys.rows(first, first + e).transpose());
            Matrix wo = columns.rows(first, first + e).transpose();
            sum = sum.plus(wo.times(mixed).times(weights.wq().rows(first, first + e)));
        }
        return new StaticPatch(sum.times(1 / Math.sqrt(e)));
    }

    /** Γ_K = W [δ_1..δ_K] [f_1..f_K]⁺, which makes Σ ‖Γ f_k - W δ_k‖² least over the queries of a sample. */
    public static StaticPatch leastSquares(QuerySample sample) {
        return new StaticPatch(
                LeastSquares.solve(sample.inputs(), sample.shifts()).transpose());
    }

    /**
     * √(Σ ‖Γ f_k - W δ_k‖² / Σ ‖W δ_k‖²) over the queries of a sample: 1 is what no patch at all would miss.
     * {@code gauge} has the norms of W.
     */
    public double error(Matrix gauge, QuerySample sample) {
        Matrix transposed = gauge.transpose();
        Matrix miss = sample.inputs().times(shift.transpose()).minus(sample.shifts());
        return miss.times(transposed).norm() / sample.shifts().times(transposed).norm();
    }
}
