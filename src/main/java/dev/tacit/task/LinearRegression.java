package dev.tacit.task;

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
        RegressionDraw draw = new RegressionDraw(seed, d - 1, noise, 1);
        List<Vector> tokens = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            tokens.add(Vector.owning(draw.token()));
        }
        return new Prompt(tokens, Vector.owning(draw.query()));
    }
}
