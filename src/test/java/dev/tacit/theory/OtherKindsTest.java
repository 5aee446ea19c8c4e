package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.ContextualLayer;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.MixingLayer;
import dev.tacit.model.OtherKinds;
import dev.tacit.model.SoftmaxAttention;
import dev.tacit.tensor.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The layers of all kinds with the weights of one. */
class OtherKindsTest {
    @Test
    void everyKindReadsTheSameTokens() {
        Draws.snapshots(42).forEach(s -> {
            ContextualLayer layer = s.block().layer();
            OtherKinds kinds = new OtherKinds(layer, Memory.standard(2), 5);
            List<Vector> tokens = s.scenario().context().tokens();
            Vector query = s.scenario().context().query();
            for (LayerKind kind : LayerKind.values()) {
                ContextualLayer other = kinds.of(kind);
                assertEquals(kind, other.kind());
                assertEquals(layer.outputWidth(), other.outputWidth());
                assertTrue(other.output(tokens, query).isFinite());
                assertEquals(other, kinds.of(kind));
            }
            assertSame(layer, kinds.of(layer.kind()));
        });
    }

    /** One key alone is all there is to average: softmax, mean and a window agree where they share wv and wo. */
    @Test
    void weightsAreShared() {
        Draws.snapshots(42).forEach(s -> {
            OtherKinds kinds = new OtherKinds(s.block().layer(), Memory.standard(2), 5);
            Vector query = s.scenario().context().query();
            Vector alone = kinds.of(LayerKind.MEAN).output(List.of(), query);
            for (LayerKind kind : List.of(LayerKind.SOFTMAX, LayerKind.LOCAL, LayerKind.DECAY)) {
                double error =
                        kinds.of(kind).output(List.of(), query).minus(alone).norm();
                assertTrue(error <= 1e-12 * Math.max(1, alone.norm()), kind + ": " + error);
            }
        });
    }

    @Test
    void whatALayerLacksIsDrawnFromTheSeed() {
        OtherKinds kinds = new OtherKinds(Golden.MEAN, Memory.standard(2), 5);
        OtherKinds others = new OtherKinds(Golden.MEAN, Memory.standard(2), 6);
        assertNotEquals(keys(kinds), keys(others));
        assertEquals(
                Golden.MEAN, new OtherKinds(kinds.of(LayerKind.SOFTMAX), Memory.standard(2), 7).of(LayerKind.MEAN));
        assertTrue(kinds.of(LayerKind.SOFTMAX) instanceof SoftmaxAttention);
        assertEquals(
                Golden.SOFTMAX, new OtherKinds(Golden.linear(true, true), Memory.standard(2), 5).of(LayerKind.SOFTMAX));
    }

    private static Object keys(OtherKinds kinds) {
        return ((MixingLayer) kinds.of(LayerKind.SOFTMAX)).weights().wk();
    }
}
