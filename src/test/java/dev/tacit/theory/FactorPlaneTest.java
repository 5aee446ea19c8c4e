package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The plane of f and g against the factor F formed, in any dimension. */
class FactorPlaneTest {
    @Test
    void singularValuesAreThoseOfTheFactor() {
        pairs((f, g) -> {
            FactorPlane plane = plane(f, g);
            Vector sigma = factor(f, g).singularValues();
            int m = f.size();
            near(sigma.get(0), plane.largest(), 1e-10 * sigma.get(0));
            near(sigma.get(m - 1), plane.smallest(), 1e-10 * sigma.get(0));
            for (int i = 1; i < m - 1; i++) {
                near(1, sigma.get(i), 1e-10 * sigma.get(0));
            }
            assertTrue(m == 1 || (plane.largest() >= 1 - 1e-15 && plane.smallest() <= 1 + 1e-15));
        });
    }

    @Test
    void eigenvaluesAreOneAndTheRatioAlongF() {
        pairs((f, g) -> {
            FactorPlane plane = plane(f, g);
            Matrix factor = factor(f, g);
            double scale = factor.norm();
            near(plane.along(), factor.determinant(), 1e-10 * Math.pow(scale, f.size()));
            Vector shift = g.minus(f);
            Vector turned = factor.times(shift).minus(shift.times(plane.along()));
            assertTrue(turned.norm() <= 1e-10 * scale * shift.norm());
            Vector beside = AffineFamily.unseen(new RandomStream(f.size()).normals(f.size()), f);
            assertTrue(factor.times(beside).minus(beside).norm() <= 1e-10 * scale * (1 + beside.norm()));
        });
    }

    @Test
    void axesAreWhereTheCircleIsStretchedMost() {
        pairs((f, g) -> {
            FactorPlane plane = plane(f, g);
            double angle = plane.longAxis();
            double x = Math.cos(angle);
            double y = Math.sin(angle);
            // Length of Fᵀ e for e along the axis and across it, F = [[along, 0], [across, 1]].
            double most = Math.hypot(plane.along() * x + plane.across() * y, y);
            double least = Math.hypot(-plane.along() * y + plane.across() * x, x);
            if (f.size() > 1) {
                near(plane.largest(), most, 1e-10 * plane.largest());
                near(plane.smallest(), least, 1e-10 * plane.largest());
            }
        });
    }

    @Test
    void nearTheIdentityNoDigitIsLost() {
        Vector f = Vector.of(1, 2, -1);
        Vector g = f.plus(Vector.of(1e-9, -2e-9, 3e-9));
        FactorPlane plane = plane(f, g);
        double product = plane.largest() * plane.smallest();
        assertEquals(plane.along(), product, 1e-15);
        assertEquals(1 + 0.5 * (trace(f, g) + g.minus(f).norm() / f.norm()), plane.largest(), 1e-15);
    }

    private static double trace(Vector f, Vector g) {
        return g.minus(f).dot(f) / f.dot(f);
    }

    @Test
    void sizeDoesNotMatter() {
        Vector f = Vector.of(3e-170, -4e-170);
        FactorPlane plane = plane(f, Vector.of(8e-170, 6e-170));
        assertEquals(0, plane.along(), 1e-15);
        assertEquals(2, plane.across(), 1e-15);
        assertTrue(FactorPlane.of(Vector.of(0, 0), f).isEmpty());
    }

    private static void pairs(BiConsumer<Vector, Vector> test) {
        Draws.snapshots(60).filter(s -> s.n() > 0).forEach(s -> {
            test.accept(s.prefix().f(0), s.prefix().f(s.n()));
            test.accept(suffix(s, s.n() / 2 + 1), suffix(s, s.n() / 2));
        });
    }

    private static Vector suffix(Snapshot s, int i) {
        return s.suffix().f(Math.min(i, s.n()));
    }

    private static FactorPlane plane(Vector f, Vector g) {
        return FactorPlane.of(f, g).orElseThrow();
    }

    private static Matrix factor(Vector f, Vector g) {
        return Matrix.identity(f.size()).plus(Matrix.outer(g.minus(f).times(1 / f.dot(f)), f));
    }

    private static void near(double expected, double actual, double bound) {
        assertEquals(expected, actual, bound);
    }
}
