package dev.tacit.theory;

import dev.tacit.model.FeedForward;
import dev.tacit.model.FeedForwardRows;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.RowMap;
import java.util.function.BooleanSupplier;

/** What follows from the product's recursion at single steps: norms, outputs and how far they are from the target. */
final class ProductWalk {
    private final ProductSeries series;
    private final StreamRows stream;
    private final ProductRecursion recursion;
    private final FeedForwardRows mlp;
    private final RowMap gauge;
    private final Matrix images;
    private final Matrix changes;
    private final double[][] in;
    private final double[][] gauged;
    private final double[][] wf;
    private final double[][] outputs;
    private final double[] target;

    ProductWalk(FeedForward mlp, Matrix gauge, ProductRecursion recursion, ProductSeries series, Reading suffix) {
        int m = mlp.w().cols();
        this.series = series;
        this.stream = new StreamRows(suffix.residualStream(), suffix.p(0));
        this.recursion = recursion;
        this.mlp = new FeedForwardRows(mlp);
        this.gauge = RowMap.of(gauge);
        this.images = Matrix.owning(recursion.lengths.length, m, recursion.images);
        this.changes = Matrix.owning(recursion.lengths.length, m, recursion.changes);
        this.in = RowBlocks.scratch(m);
        this.gauged = RowBlocks.scratch(gauge.rows());
        this.wf = RowBlocks.scratch(mlp.w().rows());
        this.outputs = RowBlocks.scratch(mlp.w2().rows());
        outputs(0, 1);
        this.target = outputs[0].clone();
    }

    /** Fills the entries of steps {@code from}..{@code to} - 1. */
    void walk(int from, int to, BooleanSupplier stop) {
        RowBlocks.forEach(from, to, stop, (first, count) -> {
            changes.copyRows(first, count, in);
            gauge.apply(in, gauged, count);
            outputs(first, count);
            for (int k = 0; k < count; k++) {
                finish(first + k, k);
            }
        });
    }

    private void outputs(int first, int count) {
        images.copyRows(first, count, in);
        mlp.preActivations(in, wf, count);
        mlp.activate(wf, count);
        mlp.outputs(wf, outputs, count);
        stream.addCompleted(first, count, outputs);
    }

    private void finish(int i, int slot) {
        if (i > 0) {
            series.updateNorms[i - 1] = Kernels.norm(gauged[slot], gauge.out()) / recursion.lengths[i];
        }
        series.residuals[i] = RelativeError.of(outputs[slot], target);
        System.arraycopy(outputs[slot], 0, series.outputs, i * target.length, target.length);
    }
}
