package dev.tacit.theory;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;

/**
 * Adds the residual stream to outputs of the feed-forward part: to full ones their own row p_i, to patched ones Δb' =
 * p_i - p and then p, the row of the input that is left. In form plain there is no stream, and nothing is added.
 */
final class StreamRows {
    private final Matrix stream;
    private final double[][] rows;
    private final double[] fixed;

    /** The stream row by row, and the one that stays the same along the run. */
    StreamRows(Matrix stream, Vector fixed) {
        this.stream = stream;
        this.rows = RowBlocks.scratch(stream.cols());
        this.fixed = fixed.toArray();
    }

    /** Adds p_i to row i - {@code first} of {@code outputs}. */
    void add(int first, int count, double[][] outputs) {
        stream.copyRows(first, count, rows);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < fixed.length; j++) {
                outputs[i][j] += rows[i][j];
            }
        }
    }

    /** Adds p_i - p and then p to outputs on the input that stays, whose stream is p: direct dynamics, a block. */
    void addShifted(int first, int count, double[][] outputs) {
        stream.copyRows(first, count, rows);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < fixed.length; j++) {
                outputs[i][j] = outputs[i][j] + (rows[i][j] - fixed[j]) + fixed[j];
            }
        }
    }

    /** Adds q - p_i and then p_i to outputs on the inputs that are left, q being the full stream: product dynamics. */
    void addCompleted(int first, int count, double[][] outputs) {
        stream.copyRows(first, count, rows);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < fixed.length; j++) {
                outputs[i][j] = outputs[i][j] + (fixed[j] - rows[i][j]) + rows[i][j];
            }
        }
    }
}
