package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;

/**
 * The feed-forward part W' act(W f + b) + b': {@code w} is H x m, {@code b} has H entries, {@code w2} is o x H,
 * {@code b2} has o entries.
 */
public record FeedForward(Matrix w, Vector b, Activation activation, Matrix w2, Vector b2) {
    /** act(W f + b), H entries. */
    public Vector hidden(Vector f) {
        return hiddenOf(w.times(f));
    }

    /** W' act(W f + b) + b', o entries. */
    public Vector output(Vector f) {
        return outputOf(w.times(f));
    }

    /** W' act(W f + b) + b' for every row f. */
    public Matrix outputs(Matrix rows) {
        double[] outputs = new double[rows.rows() * w2.rows()];
        FeedForwardPanels many = new FeedForwardPanels(this);
        int capacity = many.capacity(rows.rows());
        Panel f = new Panel(rows.cols(), capacity);
        Panel hidden = new Panel(w.rows(), capacity);
        Panel y = new Panel(w2.rows(), capacity);
        RowBlocks.forEach(0, rows.rows(), capacity, () -> false, (first, count) -> {
            f.load(rows, first, count);
            many.preActivations(f, hidden, count);
            many.activate(hidden, hidden, count);
            many.outputs(hidden, y, count);
            y.store(outputs, first, count);
        });
        return Matrix.owning(rows.rows(), w2.rows(), outputs);
    }

    /** act(z + b) for z = W f. */
    public Vector hiddenOf(Vector wf) {
        double[] z = wf.plus(b).toArray();
        for (int j = 0; j < z.length; j++) {
            z[j] = activation.apply(z[j]);
        }
        return Vector.owning(z);
    }

    /** W' act(z + b) + b' for z = W f, which may come from other weights than {@link #w}. */
    public Vector outputOf(Vector wf) {
        return w2.times(hiddenOf(wf)).plus(b2);
    }

    /** The same feed-forward part with another last bias. */
    public FeedForward withLastBias(Vector other) {
        return new FeedForward(w, b, activation, w2, other);
    }

    /** The same feed-forward part with another matrix after the activation. */
    public FeedForward withLast(Matrix other) {
        return new FeedForward(w, b, activation, other, b2);
    }

    /** The same feed-forward part with another first matrix. */
    public FeedForward with(Matrix other) {
        return new FeedForward(other, b, activation, w2, b2);
    }
}
