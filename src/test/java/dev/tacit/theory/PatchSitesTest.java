package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.Projections;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.model.SoftmaxAttention;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The context at six sites of a block of every form and kind: one output, six patches. */
class PatchSitesTest {
    private static final Vector NONE = Vector.zero(0);

    @Test
    void everySiteGivesTheOutput() {
        Draws.snapshots(168).forEach(s -> {
            PatchSites sites = sites(s);
            FeedForward mlp = s.block().mlp();
            Vector output = Slow.block(
                    s.block(),
                    s.scenario().context().tokens(),
                    s.scenario().context().query());
            double inside =
                    mlp.w().norm() * (s.full().f(0).norm() + s.keptInput().norm());
            double scale = Math.max(output.norm(), mlp.w2().norm() * inside);
            for (PatchSites.Patched patch : sites.all()) {
                if (patch.exists()) {
                    assertTrue(patch.residual() * output.norm() <= 1e-11 * scale, s.n() + " " + patch);
                } else {
                    assertEquals(0, divisor(sites, patch.site()).maxAbs(), patch.toString());
                }
            }
        });
    }

    /** What a site divides by the square of. */
    private static Vector divisor(PatchSites sites, PatchSite site) {
        return switch (site) {
            case WO -> sites.reduced().mixed();
            case W -> sites.reduced().reading().f(0);
            case W2 -> sites.block().mlp().hidden(sites.reduced().reading().f(0));
            case B, W_AND_B, B2 -> Vector.of(1);
        };
    }

    @Test
    void normsAreThoseOfTheFormulas() {
        Draws.snapshots(84).forEach(s -> {
            PatchSites sites = sites(s);
            Vector f = s.keptInput();
            double shift = s.block().mlp().w().times(s.full().f(0).minus(f)).norm();
            near(s.moved().update().orElseThrow().norm(), sites.at(PatchSite.W).norm());
            near(shift, sites.at(PatchSite.B).norm());
            near(shift / Math.sqrt(f.dot(f) + 1), sites.at(PatchSite.W_AND_B).norm());
            near(
                    s.moved().full().minus(s.moved().unpatched()).norm(),
                    sites.at(PatchSite.B2).norm());
            boolean plain = s.block().form() == BlockForm.PLAIN;
            double delta = plain ? 0 : s.moved().biasDelta().norm();
            assertEquals(delta, sites.at(PatchSite.B).biasNorm(), 1e-12 * delta);
            assertEquals(0, sites.at(PatchSite.B2).biasNorm());
        });
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, 1e-11 * Math.max(1, expected));
    }

    @Test
    void jointPatchIsTheShortestOfWeightsAndBias() {
        Draws.snapshots(84).forEach(s -> {
            PatchSites sites = sites(s);
            double joint = sites.at(PatchSite.W_AND_B).norm();
            assertTrue(joint <= sites.at(PatchSite.B).norm() * (1 + 1e-14));
            assertTrue(joint <= sites.at(PatchSite.W).norm() * (1 + 1e-14));
        });
    }

    @Test
    void jointPatchFormedTurnsOneInputIntoTheOther() {
        Draws.snapshots(84).forEach(s -> {
            FeedForward mlp = s.block().mlp();
            Vector f = s.keptInput();
            Vector target = mlp.w().times(s.full().f(0));
            HiddenPatch joint = HiddenPatch.joint(target.minus(mlp.w().times(f)), f);
            Vector made = mlp.w().plus(joint.weights().matrix()).times(f).plus(joint.bias());
            double scale = mlp.w().norm() * (f.norm() + s.full().f(0).norm());
            assertTrue(made.minus(target).norm() <= 1e-12 * scale);
        });
    }

    @Test
    void biasesAndJointPatchExistWhereTheInputVanishes() {
        ContextualBlock block = Golden.block();
        PatchSites sites = PatchSites.of(block, Golden.TOKENS, List.of(), Vector.of(0, 0));
        assertFalse(sites.at(PatchSite.W).exists());
        assertFalse(sites.at(PatchSite.WO).exists());
        for (PatchSite site : List.of(PatchSite.B, PatchSite.W_AND_B, PatchSite.W2, PatchSite.B2)) {
            assertTrue(sites.at(site).residual() < 1e-14, site.toString());
        }
    }

    @Test
    void mixedValuesAreTheOutputOfALayerThatWritesThemAsTheyAre() {
        Draws.snapshots(84).forEach(s -> {
            List<Vector> tokens = s.scenario().context().tokens();
            Vector query = s.scenario().context().query();
            Vector mixed = s.block().layer().mixed(tokens, query);
            Vector expected = Slow.output(bare(s.block().layer()), tokens, query);
            assertTrue(mixed.minus(expected).norm() <= 1e-12 * (1 + expected.norm()) * (s.n() + 1));
            Vector output = Slow.output(s.block().layer(), tokens, query);
            Vector written = s.block().layer().written(mixed);
            assertTrue(written.minus(output).norm() <= 1e-12 * (1 + expected.norm()) * (s.n() + 1));
        });
    }

    private static ContextualLayer bare(ContextualLayer layer) {
        Matrix one = Matrix.identity(layer.wo().cols());
        return switch (layer) {
            case SoftmaxAttention a -> new SoftmaxAttention(a.heads(), bare(a.weights(), one), a.causal());
            case LinearAttention a ->
                new LinearAttention(a.heads(), bare(a.weights(), one), a.causal(), a.normalised(), a.queryKey());
            case LocalAttention a -> new LocalAttention(a.heads(), bare(a.weights(), one), a.window());
            case MeanLayer a -> new MeanLayer(a.wv(), one, NONE, a.causal());
            case DecayLayer a -> new DecayLayer(a.wv(), one, NONE, a.lambda());
            case RecurrentLayer a -> new RecurrentLayer(a.u(), a.v(), one, NONE);
        };
    }

    private static Projections bare(Projections weights, Matrix wo) {
        return new Projections(weights.wq(), weights.wk(), weights.wv(), wo, NONE);
    }

    private static PatchSites sites(Snapshot s) {
        return PatchSites.of(
                s.block(),
                s.scenario().context().tokens(),
                s.scenario().kept(),
                s.scenario().context().query());
    }
}
