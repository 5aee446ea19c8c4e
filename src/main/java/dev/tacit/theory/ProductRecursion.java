package dev.tacit.theory;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The part of the product dynamics in which every step needs the one before: it leaves R_i s_i ({@code images}),
 * R_{i-1} (s_{i-1} - s_i) ({@code changes}) and ‖s_i‖ of all steps, and is itself kept at evenly spread steps.
 */
final class ProductRecursion {
    private static final int KEPT = 64;
    private static final int KEPT_NUMBERS = 1 << 22;

    private final Matrix w;
    private final Matrix inputs;
    private final FactorChain chain;
    private final int stride;
    final List<FactorChain> kept = new ArrayList<>();
    final double[] images;
    final double[] changes;
    final double[] stepSizes;
    final double[] lengths;
    private final boolean aimless;
    private int last;

    ProductRecursion(Matrix w, Matrix inputs, double[] stepSizes) {
        int m = inputs.cols();
        this.w = w;
        this.inputs = inputs;
        this.chain = new FactorChain(inputs);
        this.stride = Math.ceilDiv(inputs.rows(), Math.clamp(KEPT_NUMBERS / Math.max(1, (long) m * m), 1, KEPT));
        this.images = new double[inputs.rows() * m];
        this.changes = new double[inputs.rows() * m];
        this.stepSizes = stepSizes;
        this.lengths = new double[inputs.rows()];
        this.aimless = w.times(inputs.row(0)).maxAbs() == 0;
    }

    /** Goes as far as updates exist and tells the last step. */
    int run(BooleanSupplier stop) {
        take(0);
        RowBlocks.forEach(1, inputs.rows(), stop, (first, count) -> {
            int i = first;
            while (chain.step() == i - 1 && i < first + count && next(i)) {
                i++;
            }
        });
        return last;
    }

    /** Takes step i; false if no update exists. */
    private boolean next(int i) {
        int m = inputs.cols();
        ImplicitUpdate rule = chain.rule();
        System.arraycopy(chain.change(), 0, changes, i * m, m);
        if (last < i - 1 || (!rule.exists() && changes(chain.change()))) {
            return false;
        }
        chain.advance(rule);
        if (!Kernels.isFinite(chain.image())) {
            return false;
        }
        stepSizes[i - 1] = rule.exists() ? rule.stepSize() : Double.NaN;
        lengths[i] = rule.exists() ? rule.norm() : Double.POSITIVE_INFINITY;
        take(i);
        return true;
    }

    /** Whether W_{i-1} (s_{i-1} - s_i) is not zero; where t = W_0 s_0 is, it is: what is left of it is rounding. */
    private boolean changes(double[] y) {
        return !aimless && w.times(Vector.of(y)).maxAbs() != 0;
    }

    private void take(int i) {
        last = i;
        System.arraycopy(chain.image(), 0, images, i * inputs.cols(), inputs.cols());
        if (i % stride == 0) {
            kept.add(chain.copy());
        }
    }
}
