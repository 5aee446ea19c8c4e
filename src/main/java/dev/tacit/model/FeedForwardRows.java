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

    /** H. */
    public int hidden() {
        return w.out();
    }

    /** o. */
    public int output() {
        return w2.out();
    }

    /** W times {@code count} rows of {@code f} from row {@code first} on. */
    public void preActivations(double[] f, int first, int count, double[] wf) {
        w.apply(f, first, count, wf);
    }

    /** W' act(z + b) + b' for {@code count} rows z, which are overwritten by the hidden vectors. */
    public void outputs(double[] z, int count, double[] y) {
        activation.apply(z, count, b);
        w2.apply(z, 0, count, y);
        for (int row = 0; row < count; row++) {
            for (int j = 0; j < b2.length; j++) {
                y[row * b2.length + j] += b2[j];
            }
        }
    }
}
