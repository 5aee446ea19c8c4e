package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.FeedForward;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The family of all weight changes that give the same output, on many random blocks and parts Y. */
class AffineFamilyTest {
    private static final double[] MULTIPLES = {-3, -.5, 0, 1, 2, 100};

    @Test
    void everyMemberGivesTheOutputAndTheUpdateIsTheShortest() {
        families().forEach(s -> {
            AffineFamily family = family(s);
            FeedForward mlp = s.block().mlp();
            Vector f = s.keptInput();
            Vector target = mlp.w().times(s.full().f(0));
            for (double multiple : MULTIPLES) {
                Matrix member = family.member(multiple);
                Matrix w = mlp.w().plus(member);
                near(w.times(f), target, w.norm() * f.norm());
                Vector output =
                        s.moved().reduced().output(mlp.with(w), s.moved().biasDelta());
                double reach = mlp.w2().norm() * w.norm() * f.norm();
                near(output, s.moved().full(), Math.max(output.norm(), reach));
                double length = family.shortest().norm();
                assertEquals(Math.hypot(length, multiple * length), member.norm(), 1e-11 * member.norm());
                assertEquals(member.norm(), family.norm(multiple), 1e-11 * member.norm());
                assertTrue(member.norm() >= length * (1 - 1e-12));
            }
        });
    }

    @Test
    void anyMatrixWithoutWhatItMakesOfFIsADirection() {
        families().forEach(s -> {
            Vector f = s.keptInput();
            Matrix gamma = family(s).shortest().matrix();
            RandomStream random = new RandomStream(s.n());
            Matrix any = Matrix.ofRows(
                    Stream.generate(() -> AffineFamily.unseen(random.normals(f.size()), f))
                            .limit(gamma.rows())
                            .toList(),
                    f.size());
            Matrix b = any.times(100 * gamma.norm() / any.norm());
            near(gamma.plus(b).times(f), gamma.times(f), b.norm() * f.norm());
            double square = gamma.norm() * gamma.norm() + b.norm() * b.norm();
            assertEquals(square, gamma.plus(b).norm() * gamma.plus(b).norm(), 1e-11 * square);
        });
    }

    @Test
    void threeNormsOfTheUpdateAreOne() {
        families().forEach(s -> {
            Matrix gamma = family(s).shortest().matrix();
            double closed = s.block()
                            .mlp()
                            .w()
                            .times(s.full().f(0).minus(s.keptInput()))
                            .norm()
                    / s.keptInput().norm();
            double nuclear = 0;
            Vector sigma = gamma.singularValues();
            for (int i = 0; i < sigma.size(); i++) {
                nuclear += sigma.get(i);
            }
            assertEquals(closed, gamma.norm(), 1e-11 * closed);
            assertEquals(closed, sigma.get(0), 1e-11 * closed);
            assertEquals(closed, nuclear, 1e-11 * closed);
        });
    }

    @Test
    void inOneDimensionThereIsNoOther() {
        WeightUpdate update = new WeightUpdate(Vector.of(1, 2), Vector.of(3));
        assertTrue(AffineFamily.of(update, 1).isEmpty());
    }

    private static Stream<Snapshot> families() {
        return Draws.snapshots(84)
                .filter(s -> s.keptInput().size() > 1
                        && s.moved().update().orElseThrow().norm() > 0);
    }

    private static AffineFamily family(Snapshot s) {
        return AffineFamily.of(s.moved().update().orElseThrow(), s.n()).orElseThrow();
    }

    private static void near(Vector actual, Vector expected, double scale) {
        double error = actual.minus(expected).norm();
        assertTrue(error <= 1e-11 * scale, error + " against " + scale);
    }
}
