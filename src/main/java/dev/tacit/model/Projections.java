package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/**
 * The weights of an attention layer: {@code wq}, {@code wk}, {@code wv} are (R e) x d, {@code wo} is m x (R e),
 * {@code bo} has m entries, or none when the layer has no bias.
 */
public record Projections(Matrix wq, Matrix wk, Matrix wv, Matrix wo, Vector bo) {
    /** The same with another length of queries. */
    Projections withQueriesTimes(double factor) {
        return new Projections(wq.times(factor), wk, wv, wo, bo);
    }
}
