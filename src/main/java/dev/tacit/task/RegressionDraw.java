package dev.tacit.task;

import dev.tacit.tensor.Kernels;
import dev.tacit.tensor.RandomStream;

/**
 * One linear regression, token by token: x normal with standard deviation {@code scale}, y = &lt;w, x&gt; + noise. Each
 * part has a stream of its own: a longer prompt starts like the shorter one, and the noise moves no x.
 */
final class RegressionDraw {
    private final double[] weights;
    private final RandomStream inputs;
    private final RandomStream errors;
    private final RandomStream queries;
    private final double noise;
    private final double scale;

    RegressionDraw(long seed, int inputs, double noise, double scale) {
        this.weights = RandomStream.named(seed, "task.weights").normals(inputs).toArray();
        this.inputs = RandomStream.named(seed, "task.tokens");
        this.errors = RandomStream.named(seed, "task.noise");
        this.queries = RandomStream.named(seed, "task.query");
        this.noise = noise;
        this.scale = scale;
    }

    /** The next token (x, y). */
    double[] token() {
        double[] token = input(inputs);
        double error = noise == 0 ? 0 : noise * errors.normal();
        token[weights.length] = answer(token) + error;
        return token;
    }

    /** The next query (x, 0). */
    double[] query() {
        return input(queries);
    }

    private double[] input(RandomStream stream) {
        double[] token = new double[weights.length + 1];
        for (int i = 0; i < weights.length; i++) {
            token[i] = scale * stream.normal();
        }
        return token;
    }

    /** &lt;w, x&gt; for the x of a token or query. */
    double answer(double[] token) {
        return Kernels.dot(weights, token, weights.length);
    }
}
