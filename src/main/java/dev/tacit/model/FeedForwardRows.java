package dev.tacit.model;

import dev.tacit.tensor.RowMap;

/** A feed-forward part made ready for many inputs at once, in blocks of rows. */
public final class FeedForwardRows {
    private final RowMap w;
    private final RowMap w2;
    private final double[] b;
    private final double[] b2;
    private final Activation activation;

    public FeedForwardRows(FeedForward mlp) {
        w = RowMap.of(mlp.w());
        w2 = RowMap.of(mlp.w2());
        b = mlp.b().toArray();
        b2 = mlp.b2().toArray();
        activation = mlp.activation();
    }

    /** W times the first {@code count} rows of {@code f}. */
    public void preActivations(double[][] f, double[][] wf, int count) {
        w.apply(f, wf, count);
    }

    /** act(z + b) for {@code count} rows z, in place. */
    public void activate(double[][] z, int count) {
        for (int row = 0; row < count; row++) {
            activation.applyTo(z[row], b);
        }
    }

    /** W' h + b' for {@code count} rows h of hidden vectors. */
    public void outputs(double[][] hidden, double[][] y, int count) {
        if (activation == Activation.RELU) {
            w2.applySparse(hidden, y, count);
        } else {
            w2.apply(hidden, y, count);
        }
        for (int row = 0; row < count; row++) {
            double[] output = y[row];
            for (int j = 0; j < b2.length; j++) {
                output[j] += b2[j];
            }
        }
    }
}
