package dev.tacit.theory;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Six changes of a block, each of which makes it give on C \ Y what it gave on C: that arXiv 2507.16003 v1, theorem
 * 2.2, changes W is a choice, no consequence. {@code query} is read last; {@code full} and {@code reduced} are what the
 * block makes of C and of C \ Y.
 */
public record PatchSites(ContextualBlock block, Vector query, Read full, Read reduced) {
    /** What the layer mixed, ẑ, and the f and p that came of it. */
    public record Read(Vector mixed, Reading reading) {
        static Read of(ContextualBlock block, List<Vector> context, Vector query) {
            Vector mixed = block.mixed(context, query);
            return new Read(mixed, block.reading(block.layer().written(mixed), query));
        }
    }

    /**
     * One of the six at work: the length of its change, the length of the Δb' that must go with it, and the relative
     * error of the output. All three are NaN where the change does not exist.
     */
    public record Patched(PatchSite site, double norm, double biasNorm, double residual) {
        /** Whether there is such a change. */
        public boolean exists() {
            return Double.isFinite(norm);
        }
    }

    /** Reads a context with and without its moved part. */
    public static PatchSites of(ContextualBlock block, List<Vector> context, List<Vector> kept, Vector query) {
        return new PatchSites(block, query, Read.of(block, context, query), Read.of(block, kept, query));
    }

    /** All six, in the order in which the block computes. */
    public List<Patched> all() {
        return Arrays.stream(PatchSite.values()).map(this::at).toList();
    }

    /** The change at one site. */
    public Patched at(PatchSite site) {
        Vector shift = mlp().w().times(full.reading.f(0).minus(f()));
        return switch (site) {
            case WO -> layerMatrix();
            case W -> hidden(site, HiddenPatch.ofWeights(shift, f()));
            case B -> hidden(site, Optional.of(HiddenPatch.ofBias(shift, f())));
            case W_AND_B -> hidden(site, Optional.of(HiddenPatch.joint(shift, f())));
            case W2 -> lastMatrix();
            case B2 -> lastBias();
        };
    }

    private FeedForward mlp() {
        return block.mlp();
    }

    private Vector f() {
        return reduced.reading.f(0);
    }

    /** q - p, no entries in form plain. */
    private Vector stream() {
        return full.reading.p(0).minus(reduced.reading.p(0));
    }

    /** T(C, x). */
    private Vector target() {
        return block.outputs(full.reading).row(0);
    }

    /** wo (ẑ_C - ẑ_D) ẑ_Dᵀ / ‖ẑ_D‖²: the layer itself gives its full output, and all that follows is as it was. */
    private Patched layerMatrix() {
        Matrix wo = block.layer().wo();
        return rankOne(PatchSite.WO, wo.times(full.mixed.minus(reduced.mixed)), reduced.mixed, change -> {
            Vector output = wo.plus(change).times(reduced.mixed);
            Vector bo = block.layer().bo();
            Reading reading = block.reading(bo.size() == 0 ? output : output.plus(bo), query);
            return block.outputs(reading).row(0);
        });
    }

    /** [W' (φ(g) - φ(f)) + (q - p)] φ(f)ᵀ / ‖φ(f)‖² with φ(f) = act(W f + b). */
    private Patched lastMatrix() {
        Vector hidden = mlp().hidden(f());
        Vector shift = mlp().w2().times(mlp().hidden(full.reading.f(0)).minus(hidden));
        Vector whole = stream().size() == 0 ? shift : shift.plus(stream());
        return rankOne(
                PatchSite.W2,
                whole,
                hidden,
                change -> reduced.reading.output(mlp().withLast(mlp().w2().plus(change)), Vector.zero(0)));
    }

    private Patched rankOne(PatchSite site, Vector shift, Vector along, Function<Matrix, Vector> output) {
        return ImplicitUpdate.at(along)
                .balanced(shift)
                .map(update ->
                        new Patched(site, update.norm(), 0, RelativeError.of(output.apply(update.matrix()), target())))
                .orElseGet(() -> missing(site));
    }

    private Patched hidden(PatchSite site, Optional<HiddenPatch> patch) {
        return patch.map(change -> new Patched(
                        site,
                        change.norm(),
                        stream().norm(),
                        RelativeError.of(change.patched(mlp(), reduced.reading, stream()), target())))
                .orElseGet(() -> missing(site));
    }

    /** T(C, x) - T(C \ Y, x). */
    private Patched lastBias() {
        Vector change = target().minus(block.outputs(reduced.reading).row(0));
        return new Patched(
                PatchSite.B2, change.norm(), 0, RelativeError.of(reduced.reading.output(mlp(), change), target()));
    }

    private static Patched missing(PatchSite site) {
        return new Patched(site, Double.NaN, Double.NaN, Double.NaN);
    }
}
