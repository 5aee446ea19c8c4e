package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.FeedForward;
import dev.tacit.scenario.Moved;
import dev.tacit.tensor.Vector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The input f scaled down to nothing: what blows up, what holds, and what stands in at zero. */
class VanishingTest {
    @Test
    void theUpdateGrowsAsTheInputShrinksWhileTheEqualityHolds() {
        snapshots().forEach(s -> {
            FeedForward mlp = s.block().mlp();
            for (int k = 0; k <= 300; k += 25) {
                double scale = Math.pow(10, -k);
                Vanishing at = at(s, scale);
                Vector f = s.keptInput().times(scale);
                double shift = mlp.w().times(s.full().f(0).minus(f)).norm();
                assertEquals(shift / f.norm(), at.weights().norm(), 1e-12 * shift / f.norm());
                assertEquals(shift, at.bias().norm(), 1e-12 * shift);
                double joint = shift / Math.hypot(f.norm(), 1);
                assertEquals(joint, at.joint().norm(), 1e-12 * joint);
                holds(s, at.weights());
                holds(s, at.bias());
                holds(s, at.joint());
            }
        });
    }

    @Test
    void atZeroThereIsNoUpdateButBiasAndJointPatchesThereAre() {
        snapshots().forEach(s -> {
            Vanishing at = at(s, 0);
            assertTrue(Double.isNaN(at.weights().norm()));
            holds(s, at.bias());
            holds(s, at.joint());
            assertEquals(at.bias().norm(), at.joint().norm());
            assertTrue(at.ridged().norm() == 0);
        });
    }

    @Test
    void scaledFactorsGiveTheUpdateWhereTheSquareUnderflows() {
        snapshots().forEach(s -> {
            for (double scale : new double[] {1, 1e-100, 1e-160, 1e-200, 1e-290}) {
                Vector f = s.keptInput().times(scale);
                Vector shift = s.block().mlp().w().times(s.full().f(0));
                WeightUpdate update = ImplicitUpdate.at(f).balanced(shift).orElseThrow();
                Vector made = update.matrix().times(f);
                assertTrue(made.minus(shift).norm() <= 1e-12 * shift.norm(), scale + ": " + made);
            }
        });
    }

    @Test
    void ridgeMissesMoreAsTheInputShrinks() {
        Snapshot s = Golden.snapshot(new Moved.All());
        double before = 0;
        for (int k = 0; k <= 8; k++) {
            double error = at(s, Math.pow(10, -k)).ridged().residual();
            assertTrue(error > before && error > 1e-12, k + ": " + error);
            before = error;
        }
        assertTrue(before > 0.1);
    }

    @Test
    void theResidualFormStaysAsItIs() {
        Snapshot s = Golden.snapshot(new Moved.All());
        Vector x = Golden.QUERY;
        Vanishing at = at(s, 0);
        double shift = s.block().mlp().w().times(s.full().f(0)).norm();
        assertEquals(shift / x.norm(), at.stream().norm(), 1e-14);
        assertTrue(at.stream().residual() < 1e-14);
    }

    private static void holds(Snapshot s, Vanishing.Cost cost) {
        FeedForward mlp = s.block().mlp();
        double inside = mlp.w2().norm()
                * mlp.w().norm()
                * (s.full().f(0).norm() + s.keptInput().norm());
        double output = s.moved().full().norm();
        assertTrue(cost.residual() * output <= 1e-11 * Math.max(output, inside), cost.toString());
    }

    private static Stream<Snapshot> snapshots() {
        return Draws.snapshots(56)
                .filter(s -> s.block().mlp().w().times(s.full().f(0)).maxAbs() > 0);
    }

    private static Vanishing at(Snapshot s, double scale) {
        Vector x = s.scenario().context().query();
        return Vanishing.of(s.block().mlp(), s.full(), s.moved().reduced(), x, scale);
    }
}
