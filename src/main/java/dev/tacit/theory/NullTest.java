package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The null test: g (and q) are replaced by random vectors as long as the real ones. {@code residuals} are the relative
 * errors of the patched output against that of the random input, empty if there is no update for them; {@code own} is
 * the one of the real g. The rule is algebra and holds for any g; all content is in how the layer makes g from C.
 */
public record NullTest(Vector residuals, double own) {
    /**
     * Tests the block on {@code count} draws, unless {@code stop} ends it; row 0 of {@code prefix} is the query alone,
     * the last row has all of C.
     */
    public static NullTest of(ContextualBlock block, Reading prefix, long seed, int count, BooleanSupplier stop) {
        Reading reduced = prefix.only(0);
        Reading real = prefix.only(prefix.rows() - 1);
        RandomStream random = RandomStream.named(seed, "null test");
        double[] residuals = new double[count];
        for (int k = 0; k < count; k++) {
            RowBlocks.orStop(stop);
            Reading drawn = new Reading(like(real.mlpInput(), random), like(real.residualStream(), random));
            Optional<Double> residual = residual(block, drawn, reduced);
            if (residual.isEmpty()) {
                return new NullTest(Vector.zero(0), Double.NaN);
            }
            residuals[k] = residual.get();
        }
        return new NullTest(
                Vector.owning(residuals), residual(block, real, reduced).orElse(Double.NaN));
    }

    /** The relative error of the equality for a full reading, if there is an update. */
    private static Optional<Double> residual(ContextualBlock block, Reading full, Reading reduced) {
        Equivalence equality = Equivalence.of(block, full, reduced, 0);
        return equality.update().map(_ -> equality.residual());
    }

    /** A random row as long as the given one. */
    private static Matrix like(Matrix row, RandomStream random) {
        Vector direction = random.normals(row.cols());
        double length = row.norm();
        Vector drawn = row.cols() == 0 ? direction : direction.times(length / direction.norm());
        return Matrix.ofRows(List.of(drawn), row.cols());
    }
}
