package dev.tacit.theory;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Vector;

/**
 * Adds the residual stream to outputs of the feed-forward part: to full ones their own row p_i, to patched ones Δb' =
 * p_i - p and then p, the row of the input that is left. In form plain there is no stream, and nothing is added.
 */
final class StreamPanels {
    private final Matrix stream;
    private final Panel rows;
    private final double[] fixed;

    /** The stream row by row, and the one that stays the same along the run; for so many rows at once. */
    StreamPanels(Matrix stream, Vector fixed, int capacity) {
        this.stream = stream;
        this.rows = new Panel(stream.cols(), capacity);
        this.fixed = fixed.toArray();
    }

    /** Takes the rows p_i of the next outputs, {@code count} from {@code first} on. */
    void load(int first, int count) {
        rows.load(stream, first, count);
    }

    /** Adds p_i to the outputs. */
    void add(Panel outputs, int count) {
        for (int j = 0; j < fixed.length; j++) {
            double[] p = rows.entry(j);
            double[] y = outputs.entry(j);
            for (int i = 0; i < count; i++) {
                y[i] += p[i];
            }
        }
    }

    /** Adds p_i - p and then p to outputs on the input that stays, whose stream is p: direct dynamics, a block. */
    void addShifted(Panel outputs, int count) {
        for (int j = 0; j < fixed.length; j++) {
            double[] p = rows.entry(j);
            double[] y = outputs.entry(j);
            for (int i = 0; i < count; i++) {
                y[i] = y[i] + (p[i] - fixed[j]) + fixed[j];
            }
        }
    }

    /** Adds q - p_i and then p_i to outputs on the inputs that are left, q being the full stream: product dynamics. */
    void addCompleted(Panel outputs, int count) {
        for (int j = 0; j < fixed.length; j++) {
            double[] p = rows.entry(j);
            double[] y = outputs.entry(j);
            for (int i = 0; i < count; i++) {
                y[i] = y[i] + (fixed[j] - p[i]) + p[i];
            }
        }
    }
}
