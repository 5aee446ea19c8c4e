package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.Activation;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rounding in 64 and in 32 bits: as large as κ says, orders apart, and small for the direct dynamics always. */
class SinglePrecisionTest {
    private static final int N = 50;
    private static final int M = 3;
    private static final int SMALL_STEP = 20;
    private static final double ROUNDING = 0x1p-53;

    /** So many times κ and one rounding are errors at most; seen are 8 in 64 bits, 20 in 32. */
    private static final double BOUND = 50;

    @Test
    void productErrorsAreRoundingTimesTheAmplification() {
        for (int seed = 1; seed <= 20; seed++) {
            for (double length : new double[] {.28, 2.8e-3, 2.8e-5, 2.8e-7}) {
                FeedForward mlp = mlp(seed);
                Reading suffix = suffix(seed, length);
                ProductDynamics product = ProductDynamics.of(mlp, suffix, () -> false);
                double kappa = kappa(mlp, suffix, product);
                double wide = product.residuals().maxAbs();
                double narrow = SinglePrecision.product(mlp, suffix, N).maxAbs();
                assertEquals(kappa, product.amplification(), 1e-9 * kappa);
                assertTrue(kappa > 0.1 / length && kappa < 10 / length, "κ is " + kappa);
                assertTrue(wide < BOUND * ROUNDING * kappa, wide + " in 64 bits");
                assertTrue(narrow < BOUND * SinglePrecision.ROUNDING * kappa, narrow + " in 32 bits");
                assertTrue(narrow > 1e7 * wide, narrow + " is not far above " + wide);
            }
        }
    }

    @Test
    void aSmallRestCostsDigits() {
        FeedForward mlp = mlp(2);
        double healthy = SinglePrecision.product(mlp, suffix(2, .28), N).maxAbs();
        double ill = SinglePrecision.product(mlp, suffix(2, 2.8e-7), N).maxAbs();
        assertTrue(healthy < 1e-5 && ill > 0.1, healthy + " and " + ill);
    }

    @Test
    void directErrorsStaySmall() {
        for (int seed = 1; seed <= 20; seed++) {
            FeedForward mlp = mlp(seed);
            Reading prefix = backwards(suffix(seed, 2.8e-7), SMALL_STEP);
            double narrow = SinglePrecision.direct(mlp, prefix, SMALL_STEP).maxAbs();
            double wide = DirectDynamics.of(mlp, prefix).residuals().maxAbs();
            assertTrue(wide < 1e-13 && narrow < 1e-4 && narrow > 1e7 * wide, wide + " and " + narrow);
        }
    }

    /** The errors in 32 bits are those of floats everywhere: every form, kind and activation. */
    @Test
    void theIdentitiesHoldInEveryForm() {
        Draws.snapshots(84).filter(s -> s.product().amplification() < 100).forEach(s -> {
            double scale = scale(s);
            Vector direct = SinglePrecision.direct(s.block().mlp(), s.prefix(), s.n());
            Vector product = SinglePrecision.product(s.block().mlp(), s.suffix(), s.n());
            assertTrue(direct.maxAbs() < 1e-4 * scale, "direct " + direct.maxAbs());
            assertTrue(product.maxAbs() < 1e-3 * scale, "product " + product.maxAbs());
        });
    }

    /** How much longer what adds up to an output may be than the output. */
    private static double scale(Snapshot s) {
        double smallest = s.product().outputs().rowList().stream()
                .mapToDouble(Vector::norm)
                .min()
                .orElse(1);
        for (int i = 0; i <= s.n(); i++) {
            smallest = Math.min(smallest, s.block().outputs(s.prefix().only(i)).norm());
        }
        FeedForward mlp = s.block().mlp();
        double inputs = s.prefix().mlpInput().norm() + s.suffix().mlpInput().norm();
        return Math.max(1, mlp.w2().norm() * mlp.w().norm() * inputs / smallest);
    }

    private static FeedForward mlp(int seed) {
        RandomStream random = RandomStream.named(seed, "mlp");
        Matrix w = Matrix.owning(8, M, random.normals(8 * M).toArray());
        Matrix w2 = Matrix.owning(2, 8, random.normals(16).toArray());
        return new FeedForward(w, Vector.zero(8), Activation.IDENTITY, w2, Vector.zero(2));
    }

    /** Normal outputs of the layer, one of them forced small. */
    private static Reading suffix(int seed, double length) {
        RandomStream random = RandomStream.named(seed, "suffix");
        List<Vector> rows = new ArrayList<>();
        for (int i = 0; i <= N; i++) {
            Vector s = random.normals(M);
            rows.add(i == SMALL_STEP ? s.times(length / s.norm()) : s);
        }
        return new Reading(Matrix.ofRows(rows, M), Matrix.zero(N + 1, 0));
    }

    /** The rows from one of them back to the first: as if A(x) were the small one. */
    private static Reading backwards(Reading reading, int from) {
        List<Vector> rows = reading.mlpInput().rowList().subList(0, from + 1).reversed();
        return new Reading(Matrix.ofRows(rows, M), Matrix.zero(rows.size(), 0));
    }

    private static double kappa(FeedForward mlp, Reading suffix, ProductDynamics product) {
        double worst = 0;
        double target = mlp.w().times(suffix.f(0)).norm();
        for (int i = 0; i <= N; i++) {
            double size = product.weights(i).orElseThrow().norm() * suffix.f(i).norm();
            worst = Math.max(worst, size / target);
        }
        return worst;
    }
}
