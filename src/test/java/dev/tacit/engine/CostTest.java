package dev.tacit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Presets;
import org.junit.jupiter.api.Test;

/** The estimate grows as the computation does. */
class CostTest {
    private static final int MANY = 10_000;

    private static ModelInit model(LayerKind kind, int blocks) {
        LayerInit layer = new LayerInit(kind, 3, 3, new Heads(8, 4), false, true, true, new Memory(8, 0.9, 16));
        return new ModelInit(7, layer, 128, 3, Activation.RELU, BlockForm.PLAIN, blocks);
    }

    private static double growth(int n, ModelInit model) {
        return Cost.of(2 * n, model).work() / Cost.of(n, model).work();
    }

    private static double ratio(ModelInit more, ModelInit less) {
        return Cost.of(MANY, more).work() / Cost.of(MANY, less).work();
    }

    @Test
    void oneBlockIsLinearInTheTokensAndARecurrenceSquare() {
        for (LayerKind kind : LayerKind.values()) {
            double expected = kind == LayerKind.RNN ? 4 : 2;
            assertEquals(expected, growth(MANY, model(kind, 1)), 0.03, kind.id());
        }
    }

    @Test
    void aStackIsSquareInTheTokensWhereEveryPositionReadsAllBefore() {
        for (LayerKind kind : LayerKind.values()) {
            boolean bounded = kind == LayerKind.LOCAL || kind == LayerKind.DECAY;
            assertEquals(bounded ? 2 : 4, growth(MANY, model(kind, 8)), 0.1, kind.id());
        }
    }

    @Test
    void everyBlockOfAStackCostsTheSame() {
        assertEquals(2, ratio(model(LayerKind.SOFTMAX, 24), model(LayerKind.SOFTMAX, 12)), 0.01);
        assertEquals(
                2,
                ratio(
                        model(LayerKind.SOFTMAX, 8)
                                .withLayer(model(LayerKind.SOFTMAX, 8).layer().withCausal(false)),
                        model(LayerKind.SOFTMAX, 8)),
                0.05);
    }

    @Test
    void widthsCount() {
        ModelInit wide = model(LayerKind.SOFTMAX, 1).withHidden(16_384);
        assertEquals(2, ratio(wide, wide.withHidden(8_192)), 0.02);
        LayerInit layer = model(LayerKind.SOFTMAX, 1).layer().withLayerWidth(4_096);
        ModelInit broad = model(LayerKind.SOFTMAX, 1).withLayer(layer);
        ModelInit half = broad.withLayer(layer.withLayerWidth(2_048));
        assertEquals(4, ratio(broad, half), 0.3);
    }

    @Test
    void memoryIsThatOfTheWeightsAndOfWhatIsKept() {
        ModelInit heavy = model(LayerKind.SOFTMAX, 1).withHidden(16_384).withOutput(4_096);
        double weights = 8.0 * 16_384 * (3 + 2 * 4_096);
        assertEquals(weights, Cost.of(0, heavy).bytes(), 0.01 * weights);
        ModelInit light = model(LayerKind.SOFTMAX, 1);
        assertEquals(2, Cost.of(2 * MANY, light).bytes() / Cost.of(MANY, light).bytes(), 0.05);
    }

    @Test
    void presetsAreNotLargeAndWhatTakesLongIs() {
        Presets.all().forEach(preset -> assertFalse(Cost.of(preset.scenario()).isLarge(), preset.id()));
        assertFalse(Cost.of(MANY, model(LayerKind.SOFTMAX, 1)).isLarge());
        assertTrue(Cost.of(MANY, model(LayerKind.SOFTMAX, 2)).isLarge());
        assertTrue(Cost.of(MANY, model(LayerKind.RNN, 1)).isLarge());
    }

    @Test
    void onlyMoreExceeds() {
        Cost cost = Cost.of(MANY, model(LayerKind.SOFTMAX, 12));
        assertFalse(cost.exceeds(cost));
        assertFalse(cost.exceeds(Cost.of(MANY, model(LayerKind.SOFTMAX, 13))));
        assertTrue(Cost.of(MANY, model(LayerKind.SOFTMAX, 13)).exceeds(cost));
    }
}
