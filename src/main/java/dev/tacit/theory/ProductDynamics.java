package dev.tacit.theory;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * The product dynamics W_i = W_{i-1} F_i with F_i = I + h_i (s_{i-1} - s_i) s_iᵀ, h_i = 1 / ‖s_i‖², i = 1..n (arXiv
 * 2507.16003 v1, remark 3.2 and appendix B). New factors multiply on the right. Entries after a degenerate step are
 * NaN. Entry i - 1 of the n-entry vectors belongs to step i.
 */
public interface ProductDynamics {
    /** Where it stops, if it does. */
    Optional<Degenerate> degenerate();

    /** The last step i for which W_i exists: n, or the one before the degenerate step. */
    int lastStep();

    /** h_i, n entries. */
    Vector stepSizes();

    /** ‖W_i - W_{i-1}‖, n entries. */
    Vector updateNorms();

    /** The relative error of T_{W_i}(c_{i+1}..c_n, x) against T_{W_0}(C, x), n + 1 entries. */
    Vector residuals();

    /** The outputs T_{W_i}(c_{i+1}..c_n, x), (n + 1) x o. */
    Matrix outputs();

    /** R_i = F_1 … F_i, m x m. */
    Optional<Matrix> accumulated(int i);

    /** W_i = W_0 R_i, H x m. */
    Optional<Matrix> weights(int i);

    /** F_i, m x m, i = 1..n. */
    Optional<Matrix> factor(int i);

    /** ‖W_n(product) - W_n(direct)‖, NaN where one of them does not exist. */
    double gap();

    /** det R_i, ‖W_i‖ and cond R_i by step, at all steps or, for long contexts, evenly spread ones. */
    FactorSeries series();

    /** κ = max ‖W_i‖ ‖s_i‖ / ‖t‖: by how much rounding is amplified. */
    double amplification();
}
