package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.FeedForwardRows;
import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.RowMap;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Fills the series of the product dynamics. The recursion goes step by step; what follows from it, norms and outputs,
 * is computed block by block. The recursion is kept at evenly spread steps.
 */
final class ProductWalk {
    private static final int KEPT = 64;
    private static final int KEPT_NUMBERS = 1 << 22;

    private final FeedForward mlp;
    private final Matrix inputs;
    private final ProductSeries series;
    private final FactorChain chain;
    private final List<FactorChain> kept = new ArrayList<>();
    private final int stride;
    private final FeedForwardRows rows;
    private final RowMap gauge;
    private final ImplicitUpdate[] rules;
    private final double[][] changes;
    private final double[][] images;
    private final double[][] gauged;
    private final double[][] wf;
    private final double[][] outputs;
    private double[] target;
    private int last;

    ProductWalk(FeedForward mlp, Matrix inputs, ProductSeries series) {
        int m = inputs.cols();
        this.mlp = mlp;
        this.inputs = inputs;
        this.series = series;
        this.chain = new FactorChain(inputs);
        int most = Math.clamp(KEPT_NUMBERS / Math.max(1, (long) m * m), 1, KEPT);
        this.stride = Math.ceilDiv(inputs.rows(), most);
        this.rows = new FeedForwardRows(mlp);
        this.gauge = RowMap.of(mlp.w().gauge());
        this.rules = new ImplicitUpdate[RowBlocks.SIZE];
        this.changes = RowBlocks.scratch(m);
        this.images = RowBlocks.scratch(m);
        this.gauged = RowBlocks.scratch(gauge.out());
        this.wf = RowBlocks.scratch(mlp.w().rows());
        this.outputs = RowBlocks.scratch(mlp.w2().rows());
        this.target = new double[mlp.w2().rows()];
    }

    /** The recursion at steps 0, stride, 2 stride, … */
    List<FactorChain> kept() {
        return kept;
    }

    /** R at the last step. */
    Matrix end() {
        return chain.matrix();
    }

    /** Fills all entries that exist and tells the last step. */
    int walk(BooleanSupplier stop) {
        RowBlocks.forEach(0, inputs.rows(), stop, (first, count) -> {
            if (first == 0 || last == first - 1) {
                block(first, count);
            }
        });
        return last;
    }

    private void block(int first, int count) {
        int done = 0;
        while (done < count && take(first + done, done)) {
            done++;
        }
        last = first + done - 1;
        gauge.apply(changes, gauged, done);
        rows.preActivations(images, wf, done);
        rows.outputs(wf, outputs, done);
        if (first == 0) {
            target = outputs[0].clone();
        }
        for (int k = 0; k < done; k++) {
            finish(first + k, k);
        }
    }

    /** Takes step i and leaves what follows from it at {@code slot}; false if no update exists. */
    private boolean take(int i, int slot) {
        if (i > 0) {
            ImplicitUpdate rule = chain.rule();
            System.arraycopy(chain.change(), 0, changes[slot], 0, changes[slot].length);
            if (!rule.exists() && mlp.w().times(Vector.of(chain.change())).maxAbs() != 0) {
                return false;
            }
            chain.advance(rule);
            rules[slot] = rule;
        }
        System.arraycopy(chain.image(), 0, images[slot], 0, images[slot].length);
        if (i % stride == 0) {
            kept.add(chain.copy());
        }
        return Kernels.isFinite(chain.image());
    }

    private void finish(int i, int slot) {
        if (i > 0) {
            ImplicitUpdate rule = rules[slot];
            double change = Kernels.norm(gauged[slot], gauge.out());
            series.stepSizes[i - 1] = rule.exists() ? rule.stepSize() : Double.NaN;
            series.updateNorms[i - 1] = rule.exists() ? change / rule.norm() : 0;
        }
        series.residuals[i] = RelativeError.of(outputs[slot], target);
        System.arraycopy(outputs[slot], 0, series.outputs, i * target.length, target.length);
    }
}
