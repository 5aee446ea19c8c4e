package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.FeedForward;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The identities of the theory on many random blocks; everything is formed anew, from matrices. */
class IdentitiesTest {
    private static final int DRAWS = 168;

    @Test
    void theRuleHoldsForEveryPartOfTheContext() {
        Draws.snapshots(DRAWS).forEach(s -> {
            List<Vector> tokens = s.scenario().context().tokens();
            Vector query = s.scenario().context().query();
            FeedForward mlp = s.block().mlp();
            Slow.Input reduced = Slow.input(s.block(), s.scenario().kept(), query);
            Slow.Input full = Slow.input(s.block(), tokens, query);
            Matrix change = s.moved().update().orElseThrow().matrix();
            Matrix w = mlp.w().plus(change);
            double scale = mlp.w().norm() * full.f().norm()
                    + change.norm() * reduced.f().norm();
            near(w.times(reduced.f()), mlp.w().times(full.f()), 1e-12, scale);
            Vector delta = full.p().minus(reduced.p());
            Vector patched = reduced.p()
                    .plus(mlp.with(w).withLastBias(mlp.b2().plus(delta)).output(reduced.f()));
            Vector output = Slow.block(s.block(), tokens, query);
            near(patched, output, 1e-12, Math.max(output.norm(), mlp.w2().norm() * scale) + delta.norm());
            near(
                    s.moved().full(),
                    output,
                    1e-12,
                    Math.max(output.norm(), mlp.w2().norm() * scale));
            assertTrue(s.moved().residual() * output.norm()
                    < 1e-11 * Math.max(output.norm(), mlp.w2().norm() * scale));
        });
    }

    @Test
    void directWeightsAreGradientSteps() {
        Draws.snapshots(DRAWS).forEach(s -> {
            Matrix w0 = s.block().mlp().w();
            DirectDynamics direct = s.direct();
            Matrix a = s.prefix().mlpInput();
            Vector f = a.row(0);
            double h = direct.stepSize();
            for (int i = 0; i < s.n(); i++) {
                Matrix now = direct.weights(i).orElseThrow();
                Matrix next = direct.weights(i + 1).orElseThrow();
                Matrix gradient = Matrix.outer(w0.times(a.row(i).minus(a.row(i + 1))), f);
                double scale = now.norm() + next.norm();
                near(next, now.minus(gradient.times(h)), 1e-12, scale);
                Vector miss = now.times(f).minus(w0.times(a.row(i + 1)));
                near(Matrix.outer(miss, f), gradient, 1e-12, scale * f.dot(f));
                near(next.times(f), w0.times(a.row(i + 1)), 1e-12, scale * f.norm());
                near(gradient.norm(), f.dot(f) * next.minus(now).norm(), 1e-12, scale * f.dot(f));
                double length =
                        w0.norm() * Math.max(a.row(i).norm(), a.row(i + 1).norm());
                near(direct.losses().get(i), trace(gradient, now), 1e-12, length * length + gradient.norm() * scale);
                near(direct.incrementNorms().get(i), next.minus(now).norm(), 1e-12, scale);
                near(direct.deltaNorms().get(i), now.minus(w0).norm(), 1e-12, scale);
            }
        });
    }

    @Test
    void directReadsThePrefixFromTheQueryAlone() {
        Draws.snapshots(DRAWS).forEach(s -> {
            FeedForward mlp = s.block().mlp();
            Vector f = s.prefix().mlpInput().row(0);
            for (int i = 0; i <= s.n(); i++) {
                Matrix w = s.direct().weights(i).orElseThrow();
                Vector g = s.prefix().mlpInput().row(i);
                near(
                        w.times(f),
                        mlp.w().times(g),
                        1e-12,
                        w.norm() * f.norm() + mlp.w().norm() * g.norm());
                Vector delta = s.prefix().p(i).minus(s.prefix().p(0));
                Vector alone =
                        onStream(s.prefix().p(0), withBias(mlp.with(w), delta).output(f));
                Vector full = onStream(s.prefix().p(i), mlp.output(g));
                double scale = Math.max(full.norm(), mlp.w2().norm() * w.norm() * f.norm());
                near(alone, full, 1e-12, scale);
                assertTrue(s.direct().residuals().get(i) * full.norm() < 1e-12 * scale);
            }
        });
    }

    @Test
    void pathOfWeightsIsIsometricToThePathOfOutputs() {
        Draws.snapshots(40).filter(s -> s.n() > 1).forEach(s -> {
            Matrix a = s.prefix().mlpInput();
            for (int i = 0; i <= s.n(); i += 7) {
                Matrix between = s.direct()
                        .weights(i)
                        .orElseThrow()
                        .minus(s.direct().weights(s.n()).orElseThrow());
                double path =
                        s.block().mlp().w().times(a.row(i).minus(a.row(s.n()))).norm()
                                / a.row(0).norm();
                double scale = s.direct().weights(i).orElseThrow().norm();
                near(between.norm(), path, 1e-11, scale);
                near(between.singularValues().get(0), between.norm(), 1e-11, scale);
            }
        });
    }

    @Test
    void productKeepsTheOutput() {
        Draws.snapshots(DRAWS).forEach(s -> {
            ProductDynamics product = s.product();
            Matrix w0 = s.block().mlp().w();
            Matrix suffix = s.suffix().mlpInput();
            double kappa = Math.max(1, product.amplification());
            Vector target = w0.times(suffix.row(0));
            Matrix factors = Matrix.identity(w0.cols());
            for (int i = 1; i <= s.n(); i++) {
                Matrix factor = product.factor(i).orElseThrow();
                near(
                        factor.times(suffix.row(i)),
                        suffix.row(i - 1),
                        1e-10,
                        factor.norm() * suffix.row(i).norm());
                factors = factors.times(factor);
                Matrix w = product.weights(i).orElseThrow();
                Matrix before = product.weights(i - 1).orElseThrow();
                near(w, w0.times(factors), 1e-12 * kappa, w.norm() + before.norm());
                near(w.times(suffix.row(i)), target, 1e-12 * kappa, target.norm());
                Vector miss = target.minus(before.times(suffix.row(i)));
                Matrix kaczmarz = Matrix.outer(miss.times(product.stepSizes().get(i - 1)), suffix.row(i));
                near(w, before.plus(kaczmarz), 1e-12 * kappa, w.norm() + before.norm());
                near(product.updateNorms().get(i - 1), w.minus(before).norm(), 1e-12 * kappa, w.norm() + before.norm());
            }
        });
    }

    @Test
    void endpointsDifferByWhatTheQueryDoesNotSee() {
        Draws.snapshots(DRAWS).forEach(s -> {
            Matrix w0 = s.block().mlp().w();
            Vector f = s.prefix().mlpInput().row(0);
            Matrix end = s.product().weights(s.n()).orElseThrow();
            Matrix direct = s.direct().weights(s.n()).orElseThrow();
            double scale = end.norm() + direct.norm();
            near(end.minus(direct).times(f), Vector.zero(w0.rows()), 1e-12, scale * f.norm());
            double square = square(end.minus(w0)) - square(direct.minus(w0));
            near(square(end.minus(direct)), square, 1e-11, scale * scale);
            near(s.product().gap(), end.minus(direct).norm(), 1e-12, scale);
        });
    }

    @Test
    void determinantIsTheProductOfCosines() {
        Draws.snapshots(60).forEach(s -> {
            FactorSeries series = s.product().series();
            for (int k = 0; k < series.steps().size(); k++) {
                Matrix r = s.product().accumulated((int) series.steps().get(k)).orElseThrow();
                double det = series.detSigns().get(k)
                        * Math.pow(10, series.logAbsDet().get(k));
                near(r.determinant(), det, 1e-10, Math.max(1, Math.pow(r.norm(), r.rows())));
                near(
                        series.weightNorms().get(k),
                        s.block().mlp().w().times(r).norm(),
                        1e-12,
                        r.norm() * s.block().mlp().w().norm());
            }
        });
    }

    @Test
    void theUpdateIsTheShortestOfItsFamily() {
        Draws.snapshots(60).filter(s -> s.block().mlp().w().cols() > 1).forEach(s -> {
            WeightUpdate update = s.direct().update(s.n()).orElseThrow();
            Vector f = update.v();
            Matrix gamma = update.matrix();
            Matrix any = Matrix.owning(
                    gamma.rows(),
                    gamma.cols(),
                    new RandomStream(s.n()).normals(gamma.rows() * gamma.cols()).toArray());
            Matrix b = any.minus(Matrix.outer(any.times(f).times(1 / f.dot(f)), f));
            near(gamma.plus(b).times(f), gamma.times(f), 1e-11, (gamma.norm() + any.norm()) * f.norm());
            near(square(gamma.plus(b)), square(gamma) + square(b), 1e-11, square(gamma) + square(any));
            near(gamma.norm(), update.norm(), 1e-12, gamma.norm());
        });
    }

    private static Vector onStream(Vector p, Vector y) {
        return p.size() == 0 ? y : p.plus(y);
    }

    private static FeedForward withBias(FeedForward mlp, Vector delta) {
        return delta.size() == 0 ? mlp : mlp.withLastBias(mlp.b2().plus(delta));
    }

    private static double square(Matrix m) {
        return m.norm() * m.norm();
    }

    private static double trace(Matrix a, Matrix b) {
        return Vector.of(a.toArray()).dot(Vector.of(b.toArray()));
    }

    private static void near(Matrix actual, Matrix expected, double bound, double scale) {
        near(Vector.of(actual.toArray()), Vector.of(expected.toArray()), bound, scale);
    }

    private static void near(Vector actual, Vector expected, double bound, double scale) {
        double error = actual.minus(expected).norm();
        assertTrue(error <= bound * scale, error + " against " + bound * scale);
    }

    private static void near(double actual, double expected, double bound, double scale) {
        assertEquals(expected, actual, bound * scale);
    }
}
