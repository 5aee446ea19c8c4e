package dev.tacit.theory;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.Optional;

/**
 * The direct dynamics W_i = W_0 + W_0 (A_i - A(x)) A(x)ᵀ / ‖A(x)‖², i = 0..n (arXiv 2507.16003 v1, section 3, equations
 * 10-14). An entry that does not exist (degenerate case) is NaN.
 */
public interface DirectDynamics {
    /** Where the update stops existing, if it does. */
    Optional<Degenerate> degenerate();

    /** h = 1 / ‖A(x)‖², the constant step size. */
    double stepSize();

    /** ‖ΔW_i‖, n + 1 entries. */
    Vector deltaNorms();

    /** ‖ΔW_{i+1} - ΔW_i‖, n entries. */
    Vector incrementNorms();

    /** The relative error of T_{W_i}(x) against T_{W_0}(c_1..c_i, x), n + 1 entries. */
    Vector residuals();

    /** L_i(W_i) = tr(Δ_iᵀ W_i), n entries. */
    Vector losses();

    /** ΔW_i = u vᵀ, absent in the degenerate case. */
    Optional<WeightUpdate> update(int i);

    /** W_i, formed: H x m. */
    Optional<Matrix> weights(int i);
}
