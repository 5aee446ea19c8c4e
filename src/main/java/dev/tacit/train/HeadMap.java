package dev.tacit.train;

import java.util.Arrays;

/** The rows of a matrix that belong to one head, applied to single vectors. */
final class HeadMap {
    private final double[] weights;
    private final double[] gradient;
    private final int at;
    private final int cols;
    private final int rows;

    HeadMap(BlockTape tape, String name, int head, int width) {
        this.weights = tape.weights();
        this.gradient = tape.gradient();
        this.cols = tape.slice(name).cols();
        this.at = tape.slice(name).at() + head * width * cols;
        this.rows = width;
    }

    /** y = factor · W x. */
    void apply(double factor, double[] x, double[] y) {
        for (int k = 0; k < rows; k++) {
            double sum = 0;
            for (int j = 0; j < cols; j++) {
                sum = Math.fma(weights[at + k * cols + j], x[j], sum);
            }
            y[k] = factor * sum;
        }
    }

    /** x = Wᵀ y. */
    void back(double[] y, double[] x) {
        Arrays.fill(x, 0);
        for (int k = 0; k < rows; k++) {
            for (int j = 0; j < cols; j++) {
                x[j] = Math.fma(weights[at + k * cols + j], y[k], x[j]);
            }
        }
    }

    /** Adds ȳ xᵀ to the gradient. */
    void learn(double[] yBar, double[] x) {
        for (int k = 0; k < rows; k++) {
            for (int j = 0; j < cols; j++) {
                gradient[at + k * cols + j] += yBar[k] * x[j];
            }
        }
    }
}
