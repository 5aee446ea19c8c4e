package dev.tacit.train;

import dev.tacit.tensor.Panel;
import dev.tacit.tensor.Span;

/** y = W x + b for columns of panels, and the gradients of W, b and x. */
final class LinearMap {
    private final double[] weights;
    private final double[] gradient;
    private final int at;
    private final int bias;
    private final double[] row;
    private final double[] column;

    /** W stands at {@code w}, b at {@code bias}, which is negative where there is none. */
    LinearMap(BlockTape tape, Slice w, int bias) {
        this.weights = tape.weights();
        this.gradient = tape.gradient();
        this.at = w.at();
        this.bias = bias;
        this.row = new double[w.cols()];
        this.column = new double[w.rows()];
    }

    /** The width of what goes in. */
    int in() {
        return row.length;
    }

    /** The width of what comes out. */
    int out() {
        return column.length;
    }

    /** y = W x + b. */
    void apply(Panel x, Panel y, Span span) {
        for (int i = 0; i < column.length; i++) {
            span.fill(y.entry(i), bias < 0 ? 0 : weights[bias + i]);
        }
        add(x, y, span);
    }

    /** y = y + W x. */
    void add(Panel x, Panel y, Span span) {
        for (int i = 0; i < column.length; i++) {
            System.arraycopy(weights, at + i * row.length, row, 0, row.length);
            span.add(y.entry(i), row, x, 0);
        }
    }

    /** x̄ = Wᵀ ȳ. */
    void back(Panel yBar, Panel xBar, Span span) {
        for (int j = 0; j < row.length; j++) {
            for (int i = 0; i < column.length; i++) {
                column[i] = weights[at + i * row.length + j];
            }
            span.set(xBar.entry(j), column, yBar, 0);
        }
    }

    /** Adds ȳ xᵀ to the gradient of W and ȳ to that of b. */
    void learn(Panel x, Panel yBar, Span span) {
        for (int i = 0; i < column.length; i++) {
            double[] bar = yBar.entry(i);
            for (int j = 0; j < row.length; j++) {
                gradient[at + i * row.length + j] += span.dot(bar, x.entry(j));
            }
            if (bias >= 0) {
                gradient[bias + i] += span.sum(bar);
            }
        }
    }
}
