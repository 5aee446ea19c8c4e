package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.FeedForwardPanels;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.RowBlocks;
import java.util.function.BooleanSupplier;

/**
 * The patches of one block for all positions and how well they do; NaN where there is none. No matrix is formed: every
 * patch changes W f by u ‖f‖².
 */
final class BlockPatches {
    final double[] norms;
    final double[] residuals;
    final double[] withoutBias;

    private final ContextualBlock block;
    private final Reading full;
    private final Reading alone;
    private final Matrix outputs;

    /** The patches that turn what is read of the query {@code alone} into the {@code outputs} of the full reading. */
    BlockPatches(ContextualBlock block, Reading full, Reading alone, Matrix outputs) {
        this.block = block;
        this.full = full;
        this.alone = alone;
        this.outputs = outputs;
        this.norms = new double[full.rows()];
        this.residuals = new double[full.rows()];
        this.withoutBias = new double[full.rows()];
    }

    /** Ends in a CancellationException when {@code stop} says so. */
    void find(BooleanSupplier stop) {
        FeedForwardPanels mlp = new FeedForwardPanels(block.mlp());
        ImplicitUpdate rule = ImplicitUpdate.at(alone.f(0));
        double[] minus = rule.f().times(-1).toArray();
        double[] base = block.mlp().w().times(rule.f()).toArray();
        int capacity = mlp.capacity(norms.length);
        StreamPanels stream = new StreamPanels(full.residualStream(), alone.p(0), capacity);
        Panel shift = new Panel(minus.length, capacity);
        Panel z = new Panel(base.length, capacity);
        Panel y = new Panel(mlp.out(), capacity);
        Panel measured = new Panel(mlp.out(), capacity);
        RowBlocks.forEach(0, norms.length, capacity, stop, (first, count) -> {
            shift.load(full.mlpInput(), first, count);
            shift.add(minus, count);
            mlp.preActivations(shift, z, count);
            for (int i = 0; i < count; i++) {
                norms[first + i] = rule.patch(z, i, base);
            }
            mlp.activate(z, z, count);
            mlp.outputs(z, y, count);
            measured.copy(y, count);
            measured.add(alone.p(0).toArray(), count);
            measure(measured, withoutBias, first, count);
            stream.load(first, count);
            stream.addShifted(y, count);
            measure(y, residuals, first, count);
        });
    }

    private void measure(Panel patched, double[] errors, int first, int count) {
        Panel expected = new Panel(outputs.cols(), count);
        expected.load(outputs, first, count);
        double[] found = RelativeError.of(patched, expected, count);
        for (int i = 0; i < count; i++) {
            errors[first + i] = Double.isNaN(norms[first + i]) ? Double.NaN : found[i];
        }
    }
}
