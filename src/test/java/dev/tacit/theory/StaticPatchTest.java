package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Moved;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One patch for all queries: exact for linear attention, the best of its kind for others; and one for one query. */
class StaticPatchTest {
    private static final int D = 5;

    private final RandomStream random = new RandomStream(17);
    private final List<Vector> context =
            Stream.generate(() -> random.normals(D)).limit(30).toList();

    @Test
    void exactForEveryQueryOfLinearAttention() {
        ContextualBlock block = block(LayerKind.LINEAR_SUM, BlockForm.RESIDUAL, false);
        Matrix w = block.mlp().w();
        Matrix gamma = w.times(StaticPatch.exact(block, context).orElseThrow().shift());
        for (int k = 0; k < 50; k++) {
            Vector x = random.normals(D);
            Vector g = Slow.input(block, context, x).f();
            assertEquals(x, block.at(List.of(), x).f(0));
            near(w.plus(gamma).times(x), w.times(g), (w.norm() + gamma.norm()) * x.norm());
            Matrix own = ImplicitUpdate.of(w, x, g).orElseThrow().matrix();
            Matrix seen = gamma.times(Matrix.outer(x.times(1 / x.dot(x)), x));
            near(Vector.of(own.toArray()), Vector.of(seen.toArray()), gamma.norm());
        }
    }

    private static void near(Vector actual, Vector expected, double scale) {
        assertTrue(actual.minus(expected).norm() <= 1e-12 * scale, actual + " against " + expected);
    }

    @Test
    void notExactWhereTheQueryIsAKey() {
        ContextualBlock block = block(LayerKind.LINEAR_SUM, BlockForm.RESIDUAL, true);
        assertTrue(StaticPatch.exact(block, context).isEmpty());
        StaticPatch patch = StaticPatch.linear((LinearAttention) block.layer(), context);
        QuerySample sample = QuerySample.of(block, context, random.normals(D), new Sampling(1, 50, () -> false));
        assertTrue(patch.error(block.mlp().w(), sample) > 1e-2);
    }

    @Test
    void otherBlocksHaveNone() {
        assertTrue(StaticPatch.exact(block(LayerKind.LINEAR_SUM, BlockForm.PLAIN, false), context)
                .isEmpty());
        assertTrue(StaticPatch.exact(block(LayerKind.SOFTMAX, BlockForm.RESIDUAL, true), context)
                .isEmpty());
        assertTrue(StaticPatch.exact(block(LayerKind.LINEAR, BlockForm.RESIDUAL, false), context)
                .isEmpty());
    }

    @Test
    void leastSquaresIsExactOnItsQueriesWhileTheyAreIndependent() {
        for (LayerKind kind : LayerKind.values()) {
            ContextualBlock block = block(kind, BlockForm.RESIDUAL, true);
            Matrix gauge = block.mlp().w();
            QuerySample all = QuerySample.of(block, context, random.normals(D), new Sampling(4, 40, () -> false));
            for (int k = 1; k <= D; k++) {
                QuerySample sample = all.part(0, k);
                Vector sigma = sample.inputs().singularValues();
                double condition = sigma.get(0) / sigma.get(sigma.size() - 1);
                double error = StaticPatch.leastSquares(sample).error(gauge, sample);
                assertTrue(error < 1e-13 * condition, kind + " " + k + ": " + error + ", condition " + condition);
            }
        }
    }

    @Test
    void forSoftmaxTheErrorOnNewQueriesStays() {
        ContextualBlock block = block(LayerKind.SOFTMAX, BlockForm.PLAIN, true);
        QuerySample all =
                QuerySample.of(block, context, random.normals(D).with(D - 1, 0), new Sampling(4, 240, () -> false));
        QuerySample fresh = all.part(200, 240);
        StaticPatch best = StaticPatch.leastSquares(all.part(0, 200));
        double error = best.error(block.mlp().w(), fresh);
        assertTrue(error > 0.1 && error < 1.5, "error " + error);
        assertTrue(best.error(block.mlp().w(), all.part(0, 200)) > 0.1);
    }

    @Test
    void withoutAnAnswerInTheQueryTheInputsHaveOneDimensionLess() {
        ContextualBlock block = block(LayerKind.SOFTMAX, BlockForm.PLAIN, true);
        QuerySample sample =
                QuerySample.of(block, context, random.normals(D).with(D - 1, 0), new Sampling(4, 12, () -> false));
        Vector sigma = sample.inputs().singularValues();
        assertTrue(sigma.get(D - 1) < 1e-14 * sigma.get(0) && sigma.get(D - 2) > 1e-3 * sigma.get(0));
    }

    @Test
    void thePatchOfAQueryFailsAtAnother() {
        Draws.snapshots(84).filter(s -> s.n() > 3).forEach(s -> {
            QueryDependence patch = new QueryDependence(
                    s.block(), s.scenario().context().tokens(), s.scenario().kept(), s.moved());
            Vector x = s.scenario().context().query();
            QueryDependence.Other own = patch.at(x);
            assertEquals(own.fresh(), own.old());
            assertEquals(RelativeError.of(s.moved().unpatched(), s.moved().full()), own.none(), 1e-12);
            double change = s.moved().update().orElseThrow().norm();
            assertEquals(change == 0 ? Double.NaN : 1, own.cosineU(), 1e-14);
            Vector other = x.plus(NearQuery.direction(x, 1));
            assertEquals(1, other.minus(x).norm(), 1e-14);
            assertTrue(patch.at(other).fresh() < 1e-7);
        });
    }

    @Test
    void goldenPatchAtAnotherQuery() {
        Snapshot s = Golden.snapshot(new Moved.All());
        QueryDependence patch = new QueryDependence(s.block(), Golden.TOKENS, List.of(), s.moved());
        QueryDependence.Other there = patch.at(Vector.of(.5, 1));
        Vector wanted = Golden.mlp().output(Golden.SOFTMAX.output(Golden.TOKENS, Vector.of(.5, 1)));
        Vector had = s.moved()
                .update()
                .orElseThrow()
                .patched(s.block(), s.block().at(List.of(), Vector.of(.5, 1)), Vector.zero(0));
        assertEquals(.4410, had.minus(wanted).norm() / wanted.norm(), 5.1e-5);
        assertEquals(RelativeError.of(had, wanted), there.old(), 1e-15);
    }

    private static ContextualBlock block(LayerKind kind, BlockForm form, boolean queryKey) {
        LayerInit layer = new LayerInit(kind, D, D, new Heads(2, 3), false, true, queryKey, Memory.standard(D));
        return new ModelInit(2, layer, 12, D, Activation.RELU, form, 1).draw().getFirst();
    }
}
