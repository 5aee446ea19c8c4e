package dev.tacit.ui.transport;

/**
 * Where the tokens c_1..c_n and the query lie on a strip: equally wide cells side by side, the query's at the right end
 * and never narrower than {@link #QUERY}. Where there are more tokens than pixels several share one.
 */
record StripLayout(int n, double width) {
    static final double QUERY = 22;

    /** Where a token's cell ends and the query's begins. */
    double edge() {
        double even = width * n / (n + 1.0);
        return Math.max(0, Math.min(even, width - QUERY));
    }

    /** The width of one token's cell. */
    double cell() {
        return n == 0 ? 0 : edge() / n;
    }

    /** Where token {@code index} begins; n is the query. */
    double left(int index) {
        return index >= n ? edge() : index * cell();
    }

    /** The token at a pixel, n for the query. */
    int token(double x) {
        if (x >= edge() || n == 0) {
            return n;
        }
        return Math.clamp((int) (x / cell()), 0, n - 1);
    }

    /** The step whose absorbed tokens end nearest to a pixel. */
    int step(double x) {
        return n == 0 ? 0 : Math.clamp(Math.round(x / cell()), 0, n);
    }

    /** Whether several tokens share a pixel. */
    boolean crowded() {
        return cell() < 1;
    }

    /** The first token that touches pixel column {@code column}. */
    int first(int column) {
        return Math.min(n, (int) (column / cell()));
    }

    /** The first token after pixel column {@code column}; a column has at least one. */
    int end(int column) {
        return Math.clamp((int) Math.ceil((column + 1) / cell()), first(column) + 1, Math.max(n, first(column) + 1));
    }
}
