package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;

/** The contextual block T_W: a contextual layer followed by a feed-forward part whose first matrix is W. */
public record ContextualBlock(ContextualLayer layer, FeedForward mlp, BlockForm form) {
    /** T_W(C, x), straight from the definition. */
    public Vector output(List<Vector> context, Vector query) {
        Matrix a = Matrix.ofRows(List.of(layer.output(context, query)), layer.outputWidth());
        Reading reading = reading(a);
        return mlp.output(reading.mlpInput().row(0));
    }

    /** f and p for these layer outputs, row by row. */
    public Reading reading(Matrix layerOutputs) {
        return switch (form) {
            case PLAIN -> new Reading(layerOutputs, Matrix.zero(layerOutputs.rows(), 0));
            case SKIP, RESIDUAL, PRE_LN -> throw new UnsupportedOperationException(form.id());
        };
    }
}
