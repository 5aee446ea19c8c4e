package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A block that emits tokens: every one has a patch of its own, and no patch serves two. */
class GenerationTest {
    private static final int TOKENS = 10;

    private final RandomStream random = new RandomStream(3);
    private final List<Vector> context =
            IntStream.range(0, 12).mapToObj(_ -> random.normals(4)).toList();
    private final Vector query = random.normals(4);

    private static ContextualBlock block(LayerKind kind, BlockForm form) {
        return block(kind, form, true);
    }

    private static ContextualBlock block(LayerKind kind, BlockForm form, boolean bias) {
        LayerInit layer = new LayerInit(kind, 4, 4, new Heads(2, 2), bias, true, true, new Memory(5, 0.8, 4));
        return new ModelInit(11, layer, 9, 4, Activation.GELU, form, 1).draw().getFirst();
    }

    @Test
    void everyTokenHasAPatchOfItsOwn() {
        for (LayerKind kind : Draws.KINDS) {
            for (BlockForm form : Draws.FORMS) {
                ContextualBlock block = block(kind, form);
                Generation generation = Generation.of(block, context, query, TOKENS, () -> false);
                assertTrue(!generation.ended() || grows(kind), kind + " " + form);
                generation.steps().forEach(step -> assertTrue(step.own() < 1e-12, kind + " " + form + step.own()));
            }
        }
    }

    /** Without norms, cubes of cubes leave the range of doubles in a few tokens. */
    private static boolean grows(LayerKind kind) {
        return kind == LayerKind.LINEAR || kind == LayerKind.LINEAR_SUM;
    }

    @Test
    void tokensAreTheOutputsOfTheDefinition() {
        for (LayerKind kind : Draws.KINDS) {
            ContextualBlock block = block(kind, BlockForm.PRE_LN);
            List<Vector> tokens = new ArrayList<>(context);
            Vector x = query;
            for (Generation.Step step :
                    Generation.of(block, context, query, TOKENS, () -> false).steps()) {
                assertEquals(x, step.query());
                Vector output = Slow.block(block, tokens, x);
                assertTrue(step.output().minus(output).norm() < 1e-11 * output.norm(), kind.toString());
                tokens.add(x);
                x = step.output();
            }
            assertEquals(12 + TOKENS, tokens.size());
        }
    }

    @Test
    void noPatchServesTwoTokens() {
        for (LayerKind kind : Draws.KINDS) {
            Generation generation = Generation.of(block(kind, BlockForm.RESIDUAL), context, query, TOKENS, () -> false);
            Generation.Step one = generation.steps().getFirst();
            assertEquals(one.own(), one.first());
            for (Generation.Step step :
                    generation.steps().subList(1, generation.steps().size())) {
                assertTrue(step.first() > 1e-3, kind + " " + step.first());
            }
        }
    }

    @Test
    void endsWhereNumbersDo() {
        Vector large = query.times(1e3);
        Generation generation =
                Generation.of(block(LayerKind.LINEAR_SUM, BlockForm.RESIDUAL), context, large, TOKENS, () -> false);
        assertTrue(generation.ended());
        assertFalse(generation.steps().isEmpty());
        assertTrue(generation.steps().size() < TOKENS);
        generation.steps().forEach(step -> assertTrue(step.output().isFinite()));
    }

    @Test
    void theFirstQueryMayStandAlone() {
        Generation generation = Generation.of(block(LayerKind.MEAN, BlockForm.PLAIN), List.of(), query, 2, () -> false);
        assertEquals(2, generation.steps().size());
        assertEquals(0, generation.steps().getFirst().none());
    }

    @Test
    void goesOnWhereThereIsNoPatch() {
        ContextualBlock block = block(LayerKind.SOFTMAX, BlockForm.PLAIN, false);
        Generation generation = Generation.of(block, context, Vector.zero(4), 3, () -> false);
        assertEquals(3, generation.steps().size());
        assertTrue(Double.isNaN(generation.steps().getFirst().own()));
        assertTrue(Double.isNaN(generation.steps().getLast().first()));
        assertTrue(generation.steps().getLast().own() < 1e-12);
    }
}
