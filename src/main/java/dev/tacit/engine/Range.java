package dev.tacit.engine;

import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.ProductDynamics;
import dev.tacit.theory.StackRun;

/** Looks whether the numbers stay in the range of doubles, with room for the square of a pre-activation. */
final class Range {
    private static final double LARGEST = 1e150;

    private Range() {}

    /** Looks at the inputs of the feed-forward part, before W multiplies them: ‖W f‖ is at most ‖W‖ ‖f‖. */
    static void check(FeedForward mlp, Reading prefixes, Reading suffixes) {
        double norm = mlp.w().norm();
        int n = prefixes.rows() - 1;
        int prefix = firstLarge(norm, prefixes.mlpInput());
        if (prefix >= 0) {
            throw new OutOfRange(prefix == 0 ? "W A(x)" : "W A(c_1..c_" + prefix + ", x)");
        }
        int suffix = firstLarge(norm, suffixes.mlpInput());
        if (suffix >= 0) {
            throw new OutOfRange("W A(c_" + (suffix + 1) + "..c_" + n + ", x)");
        }
    }

    /** The first row that W may make too large, -1 if there is none. */
    private static int firstLarge(double norm, Matrix outputs) {
        if (fits(norm * outputs.maxAbs() * outputs.cols())) {
            return -1;
        }
        for (int i = 0; i < outputs.rows(); i++) {
            if (!fits(norm * outputs.row(i).norm())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(double value) {
        return Math.abs(value) < LARGEST;
    }

    /** Looks at the reading of the kept tokens. */
    static void checkKept(FeedForward mlp, Reading reduced) {
        if (!fits(mlp.w().norm() * reduced.f(0).norm())) {
            throw new OutOfRange("W A(C \\ Y, x)");
        }
    }

    /** Looks at the finished snapshot: every number that should exist is one. */
    static Snapshot checked(Snapshot snapshot) {
        require("T(C, x)", snapshot.moved().full());
        DirectDynamics direct = snapshot.direct();
        if (direct.degenerate().isEmpty()) {
            require("T(c_1..c_%d, x)", direct.residuals(), snapshot.n() + 1);
            require("L_%d", direct.losses(), snapshot.n());
        }
        ProductDynamics product = snapshot.product();
        require("the product's output %d", product.residuals(), product.lastStep() + 1);
        require("the product's weights after %d", product.updateNorms(), product.lastStep());
        if (snapshot.moved().update().isPresent()) {
            require("T(C \\ Y, x)", Vector.of(snapshot.moved().residual()), 1);
        }
        return snapshot;
    }

    /** Looks at the output of a stack. */
    static StackRun checked(StackRun stack) {
        require("T(C, x)", stack.output());
        return stack;
    }

    private static void require(String quantity, Vector values) {
        require(quantity, values, values.size());
    }

    private static void require(String quantity, Vector values, int count) {
        for (int i = 0; i < count; i++) {
            if (!Double.isFinite(values.get(i))) {
                throw new OutOfRange(quantity.formatted(i));
            }
        }
    }
}
