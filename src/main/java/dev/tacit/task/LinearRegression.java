package dev.tacit.task;

import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens (x, y) with y = &lt;w, x&gt; + noise, x and w standard normal in d - 1 dimensions, query (x, 0) (arXiv
 * 2208.01066; 2507.16003 v1, section 4.1). Each part has a stream of its own: a longer prompt starts like the shorter
 * one, and the noise moves no x.
 */
public record LinearRegression(int n, int d, long seed, double noise) implements Task {
    @Override
    public Prompt draw() {
        Vector w = RandomStream.named(seed, "task.weights").normals(d - 1);
        RandomStream inputs = RandomStream.named(seed, "task.tokens");
        RandomStream errors = RandomStream.named(seed, "task.noise");
        List<Vector> tokens = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Vector x = inputs.normals(d - 1);
            double error = noise == 0 ? 0 : noise * errors.normal();
            tokens.add(token(x, w.dot(x) + error));
        }
        Vector x = RandomStream.named(seed, "task.query").normals(d - 1);
        return new Prompt(tokens, token(x, 0));
    }

    private static Vector token(Vector x, double y) {
        double[] values = new double[x.size() + 1];
        for (int i = 0; i < x.size(); i++) {
            values[i] = x.get(i);
        }
        values[x.size()] = y;
        return Vector.owning(values);
    }
}
