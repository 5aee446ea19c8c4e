package dev.tacit.theory;

import dev.tacit.model.FeedForwardPanels;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.PanelMap;
import dev.tacit.tensor.RowBlocks;
import java.util.function.BooleanSupplier;

/** What follows from the product's recursion at single steps: norms, outputs and how far they are from the target. */
final class ProductWalk {
    private final FeedForwardPanels mlp;
    private final PanelMap gauge;
    private final StreamPanels stream;
    private final ProductRecursion recursion;
    private final ProductSeries series;
    private final int capacity;
    private final Matrix images;
    private final Matrix changes;
    private final Panel in;
    private final Panel gauged;
    private final Panel hidden;
    private final Panel outputs;
    private final Panel target;

    ProductWalk(
            FeedForwardPanels mlp, PanelMap gauge, ProductRecursion recursion, ProductSeries series, Reading suffix) {
        int steps = recursion.lengths.length;
        this.capacity = mlp.capacity(steps);
        this.mlp = mlp;
        this.gauge = gauge;
        this.recursion = recursion;
        this.series = series;
        this.stream = new StreamPanels(suffix.residualStream(), suffix.p(0), capacity);
        this.images = Matrix.owning(steps, mlp.in(), recursion.images);
        this.changes = Matrix.owning(steps, mlp.in(), recursion.changes);
        this.in = new Panel(mlp.in(), capacity);
        this.gauged = new Panel(gauge.out(), capacity);
        this.hidden = new Panel(mlp.hidden(), capacity);
        this.outputs = new Panel(mlp.out(), capacity);
        this.target = new Panel(mlp.out(), capacity);
        outputs(0, 1);
        target.fill(outputs.column(0), capacity);
    }

    /** Fills the entries of steps {@code from}..{@code to} - 1. */
    void walk(int from, int to, BooleanSupplier stop) {
        RowBlocks.forEach(from, to, capacity, stop, (first, count) -> {
            updateNorms(first, count);
            outputs(first, count);
            outputs.store(series.outputs, first, count);
            double[] residuals = RelativeError.of(outputs, target, count);
            System.arraycopy(residuals, 0, series.residuals, first, count);
        });
    }

    private void updateNorms(int first, int count) {
        in.load(changes, first, count);
        gauge.apply(in, gauged, count);
        double[] norms = gauged.norms(count);
        for (int k = first == 0 ? 1 : 0; k < count; k++) {
            series.updateNorms[first + k - 1] = norms[k] / recursion.lengths[first + k];
        }
    }

    private void outputs(int first, int count) {
        in.load(images, first, count);
        mlp.preActivations(in, hidden, count);
        mlp.activate(hidden, hidden, count);
        mlp.outputs(hidden, outputs, count);
        stream.load(first, count);
        stream.addCompleted(outputs, count);
    }
}
