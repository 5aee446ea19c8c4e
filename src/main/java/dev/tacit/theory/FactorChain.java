package dev.tacit.theory;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RankOneProduct;
import java.util.Arrays;

/**
 * The recursion R_i = R_{i-1} + h_i (R_{i-1} (s_{i-1} - s_i)) s_iᵀ (arXiv 2507.16003 v1, appendix B), O(m²) a step,
 * from any step on: one that is copied and goes on has the same bits as one that never stopped. A factor whose h_i does
 * not exist counts as the identity.
 */
final class FactorChain {
    private final Matrix inputs;
    private final RankOneProduct product;
    private final double[][] in;
    private final double[][] out;
    private final double[][] rows;
    private final double[] y;
    private int step;

    /** R_0, the identity, for the rows s_0..s_n. */
    FactorChain(Matrix inputs) {
        this(inputs, new RankOneProduct(inputs.cols()), new double[2][inputs.cols()], 0);
        look();
        product.addAndApply(y, in, out[0], out[1]);
    }

    private FactorChain(Matrix inputs, RankOneProduct product, double[][] out, int step) {
        this.inputs = inputs;
        this.product = product;
        this.in = new double[3][inputs.cols()];
        this.out = out;
        this.rows = new double[2][inputs.cols()];
        this.y = new double[inputs.cols()];
        this.step = step;
    }

    FactorChain copy() {
        return new FactorChain(inputs, product.copy(), new double[][] {out[0].clone(), out[1].clone()}, step);
    }

    /** i, the number of factors taken. */
    int step() {
        return step;
    }

    /** R_i. */
    Matrix matrix() {
        return product.matrix();
    }

    /** R_i s_i. */
    double[] image() {
        return out[0];
    }

    /** R_i (s_i - s_{i+1}), what the next factor adds along s_{i+1}. */
    double[] change() {
        return out[1];
    }

    /** The rule of the next step, whose reduced input is s_{i+1}. */
    ImplicitUpdate rule() {
        return ImplicitUpdate.at(inputs.row(step + 1));
    }

    /** Takes the next factor. */
    void advance(ImplicitUpdate rule) {
        step++;
        look();
        Arrays.fill(y, 0);
        if (rule.exists()) {
            rule.split(out[1], in[1], y, in[0]);
        }
        product.addAndApply(y, in, out[0], out[1]);
    }

    /** Goes on to a step. */
    FactorChain to(int target) {
        while (step < target) {
            advance(rule());
        }
        return this;
    }

    /** Reads s_i and s_i - s_{i+1}, zero at the end. */
    private void look() {
        int count = Math.min(2, inputs.rows() - step);
        inputs.copyRows(step, count, rows);
        System.arraycopy(rows[0], 0, in[1], 0, in[1].length);
        Kernels.subtract(rows[0], rows[count - 1], in[2], in[2].length);
    }
}
