package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.task.NormalTokens;
import dev.tacit.task.Prompt;
import dev.tacit.tensor.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who cares about the order of the tokens: the product's end does, the rest only where the layer itself does. */
class OtherOrdersTest {
    private static final int ORDERS = 5;

    @ParameterizedTest
    @EnumSource(names = {"SOFTMAX", "LINEAR", "LINEAR_SUM", "MEAN"})
    void onlyTheProductsEndDependsOnTheOrderOfASet(LayerKind kind) {
        for (BlockForm form : BlockForm.values()) {
            OtherOrders orders = orders(kind, form, 3);
            assertTrue(orders.direct().maxAbs() < 1e-12, form + " direct: " + orders.direct());
            assertTrue(orders.output().maxAbs() < 1e-12, form + " output: " + orders.output());
            assertTrue(smallest(orders.product()) > 1e-6, form + " product: " + orders.product());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCAL", "DECAY", "RNN"})
    void whereTheLayerReadsAnOrderEverythingDependsOnIt(LayerKind kind) {
        OtherOrders orders = orders(kind, BlockForm.PLAIN, 3);
        assertTrue(smallest(orders.direct()) > 1e-4, "direct: " + orders.direct());
        assertTrue(smallest(orders.output()) > 1e-4, "output: " + orders.output());
        assertTrue(smallest(orders.product()) > 1e-4, "product: " + orders.product());
    }

    /** With m = 1 there is one weight a row that gives the output, and both dynamics end there. */
    @Test
    void inOneDimensionNoEndDependsOnTheOrder() {
        OtherOrders orders = orders(LayerKind.SOFTMAX, BlockForm.PLAIN, 1);
        assertTrue(orders.product().maxAbs() < 1e-10, "product: " + orders.product());
    }

    @Test
    void oneTokenHasOneOrder() {
        ContextualBlock block = Golden.block();
        OtherOrders orders =
                OtherOrders.of(block, List.of(Golden.TOKENS.get(0)), Golden.QUERY, new Sampling(1, 2, () -> false));
        assertEquals(new OtherOrders(Vector.zero(2), Vector.zero(2), Vector.zero(2)), orders);
    }

    @Test
    void whatDoesNotExistIsNoNumber() {
        OtherOrders orders =
                OtherOrders.of(Golden.block(), Golden.TOKENS, Vector.zero(2), new Sampling(1, 2, () -> false));
        assertTrue(Double.isNaN(orders.direct().get(0))
                && Double.isNaN(orders.product().get(1)));
        assertTrue(orders.output().isFinite());
    }

    private static OtherOrders orders(LayerKind kind, BlockForm form, int m) {
        LayerInit layer = new LayerInit(kind, 3, m, new Heads(2, 3), false, true, true, Memory.standard(3));
        ModelInit init = new ModelInit(4, layer, 8, 3, Activation.TANH, form, 1);
        Prompt prompt = new NormalTokens(30, 3, 4).draw();
        return OtherOrders.of(
                init.draw().getFirst(), prompt.tokens(), prompt.query(), new Sampling(7, ORDERS, () -> false));
    }

    private static double smallest(Vector values) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < values.size(); i++) {
            smallest = Math.min(smallest, values.get(i));
        }
        return smallest;
    }
}
