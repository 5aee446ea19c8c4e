package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import org.junit.jupiter.api.Test;

/** Single rows of W and ranks of the totals, against whole weights. */
class RowPathTest {
    @Test
    void aRowMovesAsInTheWholeWeights() {
        Draws.snapshots(84).forEach(s -> {
            Matrix w0 = s.block().mlp().w();
            Matrix axes = Matrix.identity(w0.cols());
            int h = w0.rows() / 2;
            Matrix direct = RowPath.direct(w0.row(h), s.prefix().mlpInput(), axes);
            Matrix product = RowPath.product(w0.row(h), s.suffix().mlpInput(), s.n(), axes);
            double bound = 1e-12 * Math.max(1, s.product().amplification());
            for (int i = 0; i <= s.n(); i++) {
                near(direct.row(i), s.direct().weights(i).orElseThrow(), w0, h, 1e-12);
                near(product.row(i), s.product().weights(i).orElseThrow(), w0, h, bound);
            }
            Vector end = RowPath.end(w0.row(h), s.suffix().mlpInput(), s.n());
            assertEquals(product.row(s.n()), axes.times(end.minus(w0.row(h))));
        });
    }

    private static void near(Vector change, Matrix w, Matrix w0, int h, double bound) {
        Vector error = change.minus(w.minus(w0).row(h));
        assertTrue(error.norm() <= bound * (w.norm() + w0.norm()), error.norm() + " is too much");
    }

    @Test
    void everyStepEndsAtTheFootOfAPerpendicular() {
        Draws.snapshots(84).filter(s -> s.n() > 0).forEach(RowPathTest::perpendicular);
    }

    private static void perpendicular(Snapshot s) {
        Matrix w0 = s.block().mlp().w();
        Matrix rest = s.suffix().mlpInput();
        Vector row = w0.row(0);
        Matrix path = RowPath.product(row, rest, s.n(), Matrix.identity(w0.cols()));
        double target = row.dot(rest.row(0));
        double kappa = Math.max(1, s.product().amplification());
        for (int i = 1; i <= s.n(); i++) {
            Vector now = row.plus(path.row(i));
            Vector move = path.row(i).minus(path.row(i - 1));
            double size = w0.norm() * rest.norm() + now.norm() * rest.row(i).norm();
            assertEquals(target, now.dot(rest.row(i)), 1e-12 * kappa * size);
            // As long as its part along s_i.
            double along = Math.abs(move.dot(rest.row(i))) / rest.row(i).norm();
            assertEquals(move.norm(), along, 1e-12 * kappa * (now.norm() + row.norm()));
        }
    }

    @Test
    void theDirectTotalHasRankOneAndTheProductAtMostTheNumberOfSteps() {
        Draws.snapshots(84).forEach(s -> {
            Matrix w0 = s.block().mlp().w();
            for (int i = 0; i <= s.n(); i++) {
                rank(s.direct().weights(i).orElseThrow(), w0, Math.min(i, 1), 1e-12);
                double bound = 1e-12 * Math.max(1, s.product().amplification());
                rank(s.product().weights(i).orElseThrow(), w0, i, bound);
            }
        });
    }

    private static void rank(Matrix w, Matrix w0, int rank, double bound) {
        Vector values = w.minus(w0).singularValues();
        if (rank < values.size()) {
            assertTrue(values.get(rank) <= bound * (w.norm() + w0.norm()), values.get(rank) + " is not zero");
        }
    }

    @Test
    void theProductTotalReachesFullRank() {
        long full = Draws.snapshots(84)
                .filter(s -> s.n() > 10
                        && s.block().mlp().w().rows() >= 2
                        && s.block().mlp().w().cols() >= 2)
                .filter(s -> s.product()
                                .weights(s.n())
                                .orElseThrow()
                                .minus(s.block().mlp().w())
                                .singularValues()
                                .get(1)
                        > 1e-6)
                .count();
        assertTrue(full > 20, "rank two or more in " + full);
    }
}
