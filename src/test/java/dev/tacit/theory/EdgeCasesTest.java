package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.OutOfRange;
import dev.tacit.engine.Snapshot;
import dev.tacit.file.UnknownFields;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Moved;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Vector;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Contexts at the edge: nothing, one token, equal tokens, vanishing and saturated attention. */
class EdgeCasesTest {
    @Test
    void noToken() {
        Snapshot s = Golden.snapshot(Golden.block(), List.of(), new Moved.All());
        assertEquals(Vector.of(0), s.direct().deltaNorms());
        assertEquals(0, s.product().stepSizes().size());
        assertEquals(0, s.product().gap());
        assertEquals(0, s.moved().residual());
    }

    @Test
    void oneTokenMakesBothDynamicsOne() {
        Snapshot s = Golden.snapshot(Golden.block(), Golden.TOKENS.subList(0, 1), new Moved.All());
        assertEquals(0, s.product().gap(), 1e-15);
        assertTrue(s.product().residuals().get(1) < 1e-15);
    }

    @Test
    void tokensEqualToTheQueryChangeNothing() {
        Snapshot s = Golden.snapshot(Golden.block(), Collections.nCopies(70, Golden.QUERY), new Moved.All());
        assertTrue(s.direct().deltaNorms().maxAbs() < 1e-14);
        assertTrue(s.product().updateNorms().maxAbs() < 1e-14);
    }

    @Test
    void saturatedSoftmax() {
        Snapshot s = Golden.snapshot(
                Golden.block(), List.of(Vector.of(3000, 0), Vector.of(-3000, 0), Vector.of(0, 1)), new Moved.All());
        assertEquals(1, s.run().attention().get(0, 0));
        assertTrue(s.direct().residuals().maxAbs() < 1e-12);
        assertTrue(s.output().isFinite());
    }

    @Test
    void noUpdateExistsWhereTheQueryAloneGivesNothing() {
        Snapshot s = at(Vector.of(0, 0));
        assertEquals(
                new Degenerate(Degenerate.Kind.DIRECT, 1),
                s.direct().degenerate().orElseThrow());
        assertTrue(Double.isNaN(s.direct().deltaNorms().get(0)));
        assertTrue(s.direct().update(1).isEmpty());
        assertEquals(2, s.product().lastStep());
        assertEquals(3, s.product().degenerate().orElseThrow().step());
        assertTrue(Double.isNaN(s.product().stepSizes().get(2)));
        assertTrue(Double.isNaN(s.product().gap()));
        assertTrue(s.moved().update().isEmpty());
        assertTrue(Double.isNaN(s.moved().residual()));
    }

    @Test
    void noUpdateExistsForAPartWhoseRestGivesNothing() {
        List<Vector> tokens = List.of(Vector.of(1, 2), Vector.of(3, -1), Vector.of(-3, 1));
        Context context = new Context(tokens, List.of(), Vector.of(0, 0));
        Snapshot s = compute(context, new Moved.Only(new TreeSet<>(Set.of(0))));
        assertEquals(1, s.moved().movedCount());
        assertTrue(s.moved().update().isEmpty());
        assertEquals(0, s.moved().patched().size());
        assertTrue(Double.isNaN(s.moved().residual()));
        assertTrue(s.degenerate().contains(new Degenerate(Degenerate.Kind.MOVED, -1)));
        Snapshot other = compute(context, new Moved.Only(new TreeSet<>(Set.of(1))));
        assertTrue(other.moved().residual() < 1e-12);
        assertTrue(other.moved().degenerate().isEmpty());
    }

    @Test
    void whatLeavesTheRangeOfDoublesIsRefused() {
        List<Vector> tokens = List.of(Vector.of(1, 0), Vector.of(1e308, 1e308));
        Context large = new Context(tokens, List.of(), Vector.of(0, 0));
        assertEquals("W A(c_1..c_2, x)", range(large).getMessage());
        Context query = new Context(Golden.TOKENS, List.of(), Vector.of(1e160, 0));
        assertEquals("W A(x)", range(query).getMessage());
        Context fits = new Context(Golden.TOKENS, List.of(), Vector.of(1e70, 1));
        assertTrue(compute(fits).output().isFinite());
    }

    private static OutOfRange range(Context context) {
        return assertThrows(OutOfRange.class, () -> compute(context));
    }

    @Test
    void tinyButThere() {
        Snapshot s = at(Vector.of(1e-150, 0));
        assertTrue(s.direct().degenerate().isEmpty());
        assertTrue(s.direct().residuals().maxAbs() < 1e-12);
        assertTrue(s.product().degenerate().isEmpty());
        assertTrue(at(Vector.of(1e-160, 0)).direct().degenerate().isPresent());
    }

    @Test
    void zeroEverywhereNeedsNoUpdate() {
        Context context = new Context(Collections.nCopies(3, Vector.of(0, 0)), List.of(), Vector.of(0, 0));
        Snapshot s = compute(context);
        assertTrue(s.direct().degenerate().isEmpty());
        assertEquals(0, s.direct().deltaNorms().maxAbs());
        assertEquals(3, s.product().lastStep());
        assertTrue(Double.isNaN(s.product().stepSizes().get(0)));
        assertEquals(0, s.product().updateNorms().maxAbs());
        assertEquals(0, s.product().gap());
    }

    private static Snapshot at(Vector query) {
        return compute(new Context(Golden.TOKENS, List.of(), query));
    }

    private static Snapshot compute(Context context) {
        return compute(context, new Moved.All());
    }

    private static Snapshot compute(Context context, Moved moved) {
        ContextualBlock block = new ContextualBlock(Golden.SOFTMAX, Golden.mlp(), BlockForm.PLAIN);
        ModelSpec model = new ModelSpec.Explicit(List.of(block));
        return Draws.compute(new Scenario("", context, context, moved, model, new UnknownFields(Map.of())));
    }
}
