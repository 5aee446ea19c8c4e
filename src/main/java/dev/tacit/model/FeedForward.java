package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/**
 * The feed-forward part W' act(W f + b) + b': {@code w} is H x m, {@code b} has H entries, {@code w2} is o x H,
 * {@code b2} has o entries.
 */
public record FeedForward(Matrix w, Vector b, Activation activation, Matrix w2, Vector b2) {}
