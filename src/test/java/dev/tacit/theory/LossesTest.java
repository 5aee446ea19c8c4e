package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import org.junit.jupiter.api.Test;

/** The quadratic losses against matrices that are formed anew: what a step starts from, and that it ends at 0. */
class LossesTest {
    @Test
    void aDirectStepTakesItsLossToZero() {
        Draws.snapshots(84).forEach(s -> {
            Matrix a = s.prefix().mlpInput();
            Vector losses = s.direct().quadraticLosses();
            for (int i = 0; i < s.n(); i++) {
                Matrix before = s.direct().weights(i).orElseThrow();
                Matrix after = s.direct().weights(i + 1).orElseThrow();
                Vector target = s.block().mlp().w().times(a.row(i + 1));
                double scale = (before.norm() + after.norm()) * a.row(0).norm();
                assertEquals(loss(before, a.row(0), target), losses.get(i), 1e-12 * scale * scale);
                assertEquals(0, loss(after, a.row(0), target), 1e-24 * scale * scale);
            }
        });
    }

    @Test
    void aProductStepTakesItsLossToZero() {
        Draws.snapshots(84).forEach(s -> {
            Matrix rest = s.suffix().mlpInput();
            Vector target = s.block().mlp().w().times(rest.row(0));
            Vector losses = s.product().quadraticLosses();
            double kappa = Math.max(1, s.product().amplification());
            for (int i = 1; i <= s.n(); i++) {
                Matrix before = s.product().weights(i - 1).orElseThrow();
                Matrix after = s.product().weights(i).orElseThrow();
                Vector now = rest.row(i);
                double scale = (before.norm() + after.norm()) * now.norm() + target.norm();
                assertEquals(loss(before, now, target), losses.get(i - 1), 1e-12 * kappa * scale * scale);
                double bound = 1e-12 * kappa * scale;
                assertEquals(0, loss(after, now, target), bound * bound);
            }
        });
    }

    /** ½ ‖W f - t‖². */
    private static double loss(Matrix w, Vector f, Vector target) {
        Vector miss = w.times(f).minus(target);
        return 0.5 * miss.dot(miss);
    }
}
