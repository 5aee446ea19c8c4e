package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.RowBlocks;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.Arrays;
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
        List<Vector> inputs = new ArrayList<>();
        List<Vector> streams = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            inputs.add(like(real.f(0), random));
            streams.add(like(real.p(0), random));
        }
        inputs.add(real.f(0));
        streams.add(real.p(0));
        Reading full = new Reading(
                Matrix.ofRows(inputs, real.mlpInput().cols()),
                Matrix.ofRows(streams, real.residualStream().cols()));
        Matrix outputs = block.outputs(full);
        double[] residuals = new double[count + 1];
        for (int k = 0; k <= count; k++) {
            RowBlocks.orStop(stop);
            Optional<WeightUpdate> update = ImplicitUpdate.of(block.mlp().w(), reduced.f(0), full.f(k));
            if (update.isEmpty()) {
                return new NullTest(Vector.zero(0), Double.NaN);
            }
            Vector patched = update.get().patched(block, reduced, full.p(k).minus(reduced.p(0)));
            residuals[k] = RelativeError.of(patched, outputs.row(k));
        }
        return new NullTest(Vector.owning(Arrays.copyOf(residuals, count)), residuals[count]);
    }

    /** A random vector as long as the given one. */
    private static Vector like(Vector given, RandomStream random) {
        Vector direction = random.normals(given.size());
        return given.size() == 0 ? direction : direction.times(given.norm() / direction.norm());
    }
}
