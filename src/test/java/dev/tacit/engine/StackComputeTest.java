package dev.tacit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.NormalTokens;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** When the blocks of a stack are read at every position. */
class StackComputeTest {
    private static Scenario stack(LayerKind kind, BlockForm form, int n) {
        LayerInit layer = new LayerInit(kind, 3, 3, new Heads(2, 2), false, true, true, Memory.standard(3));
        ModelInit init = new ModelInit(7, layer, 9, 3, Activation.GELU, form, 6);
        return Scenario.of("", new TaskContext(new NormalTokens(n, 3, 1)), new ModelSpec.Drawn(init));
    }

    @Test
    void aSmallStackIsReadAtOnce() {
        AtomicBoolean stop = new AtomicBoolean();
        Snapshot snapshot = Compute.run(stack(LayerKind.SOFTMAX, BlockForm.PRE_LN, 40), Optional.empty(), stop::get)
                .orElseThrow();
        stop.set(true);
        assertTrue(snapshot.output().isFinite());
        assertTrue(snapshot.readsAllPositions());
    }

    @Test
    void aLongOneIsReadWhenSomebodyAsks() {
        AtomicBoolean stop = new AtomicBoolean();
        Scenario scenario = stack(LayerKind.SOFTMAX, BlockForm.PRE_LN, 3000);
        Snapshot snapshot = Compute.run(scenario, Optional.empty(), stop::get).orElseThrow();
        assertFalse(snapshot.readsAllPositions());
        stop.set(true);
        assertThrows(CancellationException.class, snapshot::output);
        stop.set(false);
        Vector output = snapshot.output();
        assertEquals(output, snapshot.stack().get().output());
        assertTrue(output.isFinite());
    }

    @Test
    void numbersOfALaterBlockMayLeaveTheRange() {
        Scenario scenario = stack(LayerKind.LINEAR_SUM, BlockForm.RESIDUAL, 5);
        List<Vector> large = scenario.context().tokens().stream()
                .map(token -> token.times(1e10))
                .toList();
        Scenario grown = scenario.withContext(
                new Context(large, List.of(), scenario.context().query()), scenario.moved());
        OutOfRange range = assertThrows(OutOfRange.class, () -> Compute.run(grown, Optional.empty(), () -> false));
        assertEquals(List.of("T(C, x)"), range.problem().args());
    }
}
