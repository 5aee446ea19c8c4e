package dev.tacit.task;

/**
 * Tokens (x, y) with y = &lt;w, x&gt; + noise, x and w standard normal in d - 1 dimensions, query (x, 0) (arXiv
 * 2208.01066; 2507.16003 v1, section 4.1).
 */
public record LinearRegression(int n, int d, long seed, double noise) implements Task {
    @Override
    public Prompt draw() {
        throw new UnsupportedOperationException();
    }
}
