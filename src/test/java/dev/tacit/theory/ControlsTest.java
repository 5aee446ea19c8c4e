package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Reading;
import dev.tacit.scenario.Moved;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must fail, on the golden example, by the amount it fails. */
class ControlsTest {
    private final Snapshot golden = Golden.snapshot(new Moved.All());
    private final FeedForward mlp = Golden.mlp();
    private final Matrix prefix = golden.run().prefix();
    private final Vector f = prefix.row(0);

    @Test
    void reversedProductOrder() {
        Matrix reversed = mlp.w();
        for (int i = 3; i >= 1; i--) {
            reversed = reversed.times(golden.product().factor(i).orElseThrow());
        }
        fails(.4106, relative(mlp.with(reversed).output(f), golden.output()));
        Matrix outputs =
                ReversedFactors.outputs(mlp, new Reading(golden.run().suffix(), Matrix.zero(4, 0)), 3, () -> false);
        assertEquals(0, relative(outputs.row(0), golden.output()), 1e-15);
        fails(.4106, relative(outputs.row(3), golden.output()));
    }

    @Test
    void gradientStepWithThePrintedIndex() {
        double worst = 0;
        for (int i = 1; i < 3; i++) {
            Matrix gradient = Matrix.outer(mlp.w().times(prefix.row(i).minus(prefix.row(i + 1))), f);
            Matrix printed = weights(i - 1).minus(gradient.times(golden.direct().stepSize()));
            worst = Math.max(worst, weights(i).minus(printed).norm() / mlp.w().norm());
        }
        fails(.1871, worst);
    }

    @Test
    void gradientNormIsNotTheIncrement() {
        Matrix gradient = Matrix.outer(mlp.w().times(prefix.row(0).minus(prefix.row(1))), f);
        fails(1.25, gradient.norm() / golden.direct().incrementNorms().get(0));
    }

    @Test
    void patchOfAPartBuiltWithTheQueryAlone() {
        List<Vector> kept = List.of(Golden.TOKENS.get(0), Golden.TOKENS.get(2));
        Vector reduced = Golden.SOFTMAX.output(kept, Golden.QUERY);
        Vector shift = prefix.row(3).minus(reduced);
        Matrix wrong =
                ImplicitUpdate.at(f).update(mlp.w().times(shift)).orElseThrow().matrix();
        fails(.0442, relative(mlp.with(mlp.w().plus(wrong)).output(reduced), golden.output()));
    }

    @Test
    void noPatch() {
        fails(.4259, relative(mlp.output(f), golden.output()));
    }

    @Test
    void patchOfAnotherQuery() {
        Vector other = Vector.of(.5, 1);
        Vector wanted = mlp.output(Golden.SOFTMAX.output(Golden.TOKENS, other));
        Vector alone = Golden.SOFTMAX.output(List.of(), other);
        fails(.4410, relative(mlp.with(weights(3)).output(alone), wanted));
    }

    @Test
    void residualFormNeedsTheBiasToo() {
        Snapshot s = residual();
        Vector patched =
                s.moved().update().orElseThrow().patched(s.block(), s.prefix().only(0), Vector.zero(2));
        fails(.1797, relative(patched, s.output()));
    }

    @Test
    void residualFormIsNotTheSkipForm() {
        Snapshot s = residual();
        Vector shift = mlp.w().times(prefix.row(3).minus(f));
        WeightUpdate skip = ImplicitUpdate.at(f).update(shift).orElseThrow();
        Vector patched = skip.patched(s.block(), s.prefix().only(0), s.moved().biasDelta());
        fails(.1551, relative(patched, s.output()));
    }

    @Test
    void preLnFormNeedsTheBiasToo() {
        Snapshot s = Golden.preLn();
        Vector patched =
                s.moved().update().orElseThrow().patched(s.block(), s.prefix().only(0), Vector.zero(3));
        fails(.0722, relative(patched, s.output()));
    }

    private static Snapshot residual() {
        ContextualBlock block = new ContextualBlock(Golden.SOFTMAX, Golden.mlp(), BlockForm.RESIDUAL);
        return Golden.snapshot(block, Golden.TOKENS, new Moved.All());
    }

    @Test
    void ridgeInTheDenominator() {
        double square = f.dot(f);
        Vector u = mlp.w().times(prefix.row(3).minus(f)).times(1 / (square + 1e-8));
        Matrix ridged = mlp.w().plus(Matrix.outer(u, f));
        assertEquals(4.154e-9, relative(mlp.with(ridged).output(f), golden.output()), 1e-12);
        assertEquals(6.230e-9, relative(ridged.times(f), mlp.w().times(prefix.row(3))), 1e-12);
    }

    @Test
    void subtractingATokenThatHeldAllTheMass() {
        List<Vector> tokens = List.of(Vector.of(2000, 0), Vector.of(0, 1));
        double weight = Golden.SOFTMAX.run(tokens, Golden.QUERY).attention().get(0, 0);
        assertEquals(1, weight);
        Vector full = Golden.SOFTMAX.output(tokens, Golden.QUERY);
        Vector downdated = full.minus(tokens.get(0).times(weight)).times(1 / (1 - weight));
        assertFalse(downdated.isFinite());
        Vector merged = Golden.SOFTMAX
                .run(tokens, Golden.QUERY)
                .leaveOneOut(() -> false)
                .row(0);
        assertEquals(
                0,
                merged.minus(Golden.SOFTMAX.output(tokens.subList(1, 2), Golden.QUERY))
                        .norm(),
                1e-15);
    }

    private Matrix weights(int i) {
        return golden.direct().weights(i).orElseThrow();
    }

    private static double relative(Vector actual, Vector expected) {
        return actual.minus(expected).norm() / expected.norm();
    }

    private static void fails(double expected, double actual) {
        assertEquals(expected, actual, 5.1e-5);
    }
}
