package dev.tacit.model;

import dev.tacit.tensor.Matrix;
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

    /** act(z + b) for z = W f. */
    public Vector hiddenOf(Vector wf) {
        double[] z = wf.toArray();
        activation.applyTo(z, b.toArray());
        return Vector.owning(z);
    }

    /** W' act(z + b) + b' for z = W f, which may come from other weights than {@link #w}. */
    public Vector outputOf(Vector wf) {
        return w2.times(hiddenOf(wf)).plus(b2);
    }

    /** The same feed-forward part with another first matrix. */
    public FeedForward with(Matrix other) {
        return new FeedForward(other, b, activation, w2, b2);
    }
}
