package dev.tacit.theory;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.FeedForward;
import dev.tacit.model.LayerRun;
import dev.tacit.model.MeanLayer;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The simplest case, m = H = 1 (arXiv 2507.16003 v1, equations 10-14 and remark 3.2 in numbers): W is a slope, f and g
 * are numbers. The layer is the mean of what it reads, A(x) = x. Direct: W_i = W_0 A_i / A(x); product: W_i = W_0 s_0 /
 * s_i; both end at W_0 A(C, x) / A(x).
 */
public record OneDimension(Vector prefix, Vector suffix, DirectDynamics direct, ProductDynamics product) {
    private static final Matrix ONE = Matrix.identity(1);
    private static final Vector NONE = Vector.zero(0);

    /**
     * A context of {@code n} numbers, read at the query {@code alone}, so that A(C, x) is {@code target}; they scatter
     * by {@code spread}.
     */
    public static OneDimension of(double slope, double alone, double target, double spread, int n) {
        FeedForward mlp = new FeedForward(ONE.times(slope), Vector.zero(1), Activation.IDENTITY, ONE, Vector.zero(1));
        ContextualBlock block = new ContextualBlock(new MeanLayer(ONE, ONE, NONE, true), mlp, BlockForm.PLAIN);
        Vector query = Vector.of(alone);
        LayerRun run = block.run(tokens(alone, target, spread, n), query, null, () -> false);
        return new OneDimension(
                run.prefix().column(0),
                run.suffix().column(0),
                DirectDynamics.of(mlp, block.reading(run.prefix(), query)),
                ProductDynamics.of(mlp, block.reading(run.suffix(), query), () -> false));
    }

    private static List<Vector> tokens(double alone, double target, double spread, int n) {
        Vector draw = RandomStream.named(1, "one dimension").normals(n);
        double mean = 0;
        for (int j = 0; j < n; j++) {
            mean += draw.get(j) / n;
        }
        double middle = ((n + 1) * target - alone) / n - spread * mean;
        return IntStream.range(0, n)
                .mapToObj(j -> Vector.of(spread * draw.get(j) + middle))
                .toList();
    }

    /** n. */
    public int n() {
        return prefix.size() - 1;
    }

    /** W_i of the direct dynamics, if it exists. */
    public OptionalDouble directSlope(int i) {
        return slope(direct.weights(i).map(w -> w.get(0, 0)).orElse(Double.NaN));
    }

    /** W_i of the product dynamics, if it exists. */
    public OptionalDouble productSlope(int i) {
        return slope(product.weights(i).map(w -> w.get(0, 0)).orElse(Double.NaN));
    }

    private static OptionalDouble slope(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
