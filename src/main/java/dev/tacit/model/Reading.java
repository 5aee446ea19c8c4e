package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/**
 * What a block's feed-forward part gets, one row for each way of reading the context: its input f ({@code mlpInput})
 * and the residual stream p that its output is added to ({@code residualStream}, no columns in form plain).
 */
public record Reading(Matrix mlpInput, Matrix residualStream) {
    /** f of one row. */
    public Vector f(int row) {
        return mlpInput.row(row);
    }

    /** p of one row, no entries in form plain. */
    public Vector p(int row) {
        return residualStream.row(row);
    }

    public int rows() {
        return mlpInput.rows();
    }

    /** The number of leading rows that are the same, to the bit, in both. */
    public int commonRows(Reading other) {
        return Math.min(mlpInput.commonRows(other.mlpInput), residualStream.commonRows(other.residualStream));
    }

    /** The first {@code count} rows, and then those of another reading. */
    public Reading headThen(int count, Reading rest) {
        return new Reading(
                Matrix.stack(mlpInput.rows(0, count), rest.mlpInput),
                Matrix.stack(residualStream.rows(0, count), rest.residualStream));
    }

    /** One row, as a reading of its own. */
    public Reading only(int row) {
        return new Reading(mlpInput.rows(row, row + 1), residualStream.rows(row, row + 1));
    }

    /**
     * p + W' act(W f + b) + b' + Δb' of the first row, with the weights of {@code mlp}; Δb' has no entries where the
     * last bias stays.
     */
    public Vector output(FeedForward mlp, Vector biasDelta) {
        return outputOf(mlp, mlp.w().times(f(0)), biasDelta);
    }

    /** The same for W f = {@code wf}, which may come from other weights than those of {@code mlp}. */
    public Vector outputOf(FeedForward mlp, Vector wf, Vector biasDelta) {
        FeedForward shifted =
                biasDelta.size() == 0 ? mlp : mlp.withLastBias(mlp.b2().plus(biasDelta));
        Vector y = shifted.outputOf(wf);
        return residualStream.cols() == 0 ? y : p(0).plus(y);
    }

    /** p plus what the feed-forward part made of f, row by row. */
    public Matrix onStream(Matrix outputs) {
        return residualStream.cols() == 0 ? outputs : residualStream.plus(outputs);
    }
}
