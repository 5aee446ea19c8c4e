package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerKind;
import dev.tacit.scenario.Moved;
import dev.tacit.tensor.Vector;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rates depend on: that of the direct dynamics on the query alone, and where on wq and wk. */
class StepSizesTest {
    private static final Set<LayerKind> LOGITS = EnumSet.of(LayerKind.LINEAR, LayerKind.LINEAR_SUM);
    private static final Set<LayerKind> LINEAR_AT_ONE =
            EnumSet.of(LayerKind.SOFTMAX, LayerKind.LOCAL, LayerKind.MEAN, LayerKind.DECAY);

    @Test
    void theyAreThoseOfTheDynamics() {
        Draws.snapshots(84).forEach(s -> {
            StepSizes sizes = StepSizes.of(s.suffix());
            assertEquals(s.direct().stepSize(), sizes.direct(), 1e-12 * sizes.direct());
            assertEquals(s.product().stepSizes(), sizes.product());
            assertEquals(sizes, read(s, 1, 1));
        });
    }

    @Test
    void onlyLinearAttentionLetsWqMoveTheDirectRate() {
        Draws.snapshots(168).forEach(s -> {
            double size = StepSizes.of(s.suffix()).direct();
            double other = read(s, 3, 1).direct();
            if (!LOGITS.contains(s.block().layer().kind())) {
                assertEquals(size, other);
            }
        });
        Snapshot linear = Golden.snapshot(
                new ContextualBlock(Golden.linear(true, true), Golden.mlp(), BlockForm.PLAIN),
                Golden.TOKENS,
                new Moved.All());
        assertNotEquals(
                StepSizes.of(linear.suffix()).direct(), read(linear, 3, 1).direct());
    }

    @Test
    void wqMovesTheRatesOfTheProduct() {
        Snapshot s = Golden.snapshot(new Moved.All());
        Vector product = StepSizes.of(s.suffix()).product();
        assertNotEquals(product.get(0), read(s, 3, 1).product().get(0), 0.01);
        assertEquals(product.get(2), read(s, 3, 1).product().get(2));
    }

    @Test
    void aLongerQueryHasASmallerRate() {
        Draws.snapshots(168)
                .filter(s -> s.block().form() == BlockForm.PLAIN || s.block().form() == BlockForm.SKIP)
                .filter(s -> LINEAR_AT_ONE.contains(s.block().layer().kind()))
                .filter(s -> s.block().layer().output(List.of(), zero(s)).norm() == 0)
                .forEach(s -> {
                    double size = StepSizes.of(s.suffix()).direct();
                    assertEquals(size / 9, read(s, 1, 3).direct(), 1e-12 * size);
                });
    }

    private static Vector zero(Snapshot s) {
        return s.scenario().context().query().times(0);
    }

    private static StepSizes read(Snapshot s, double queries, double longer) {
        ContextualBlock block = s.block();
        ContextualBlock other =
                new ContextualBlock(block.layer().withQueriesTimes(queries), block.mlp(), block.form(), block.norms());
        return StepSizes.of(
                other,
                s.scenario().context().tokens(),
                s.scenario().context().query().times(longer));
    }
}
