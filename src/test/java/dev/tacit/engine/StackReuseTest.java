package dev.tacit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.file.UnknownFields;
import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Moved;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.BlockRun;
import dev.tacit.theory.StackRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A stack that keeps what an edit did not touch has the bits of one that is run anew. */
class StackReuseTest {
    private static final int D = 3;
    private static final int EDITS = 12;

    private final RandomStream random = new RandomStream(11);

    @Test
    void editsInARowGiveTheBitsOfAFreshRun() {
        for (LayerKind kind : LayerKind.values()) {
            for (BlockForm form : BlockForm.values()) {
                for (boolean keyed : new boolean[] {true, false}) {
                    edits(kind, form, keyed);
                }
            }
        }
    }

    private void edits(LayerKind kind, BlockForm form, boolean keyed) {
        List<Vector> tokens = tokens(40 + below(40));
        Vector query = random.normals(D);
        Optional<Snapshot> known = Optional.empty();
        for (int edit = 0; edit < EDITS; edit++) {
            Scenario scenario = scenario(kind, form, keyed, query, tokens);
            known = Compute.run(scenario, known, () -> false);
            Snapshot fresh =
                    Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();
            same(fresh.stack().get(), known.orElseThrow().stack().get());
            int at = below(tokens.size());
            switch (below(5)) {
                case 0 -> tokens.add(at, random.normals(D));
                case 1 -> tokens.remove(at);
                case 2 -> tokens.add(query);
                case 3 -> query = random.normals(D);
                default -> tokens.set(at, random.normals(D));
            }
        }
    }

    private static void same(StackRun fresh, StackRun kept) {
        assertEquals(fresh.blocks().size(), kept.blocks().size());
        for (int k = 0; k < fresh.blocks().size(); k++) {
            BlockRun one = fresh.blocks().get(k);
            BlockRun other = kept.blocks().get(k);
            assertEquals(one.items(), other.items());
            assertEquals(one.full(), other.full());
            assertEquals(one.outputs(), other.outputs());
            assertEquals(one.updateNorms(), other.updateNorms());
            assertEquals(one.residuals(), other.residuals());
            assertEquals(one.withoutBias(), other.withoutBias());
        }
    }

    /** Every position that is read looks whether to stop. */
    @Test
    void theLastTokenIsReadAnewAndFewOthers() {
        List<Vector> tokens = tokens(120);
        Scenario before = scenario(LayerKind.SOFTMAX, BlockForm.PRE_LN, true, random.normals(D), tokens);
        tokens.set(tokens.size() - 1, random.normals(D));
        Scenario after = scenario(
                LayerKind.SOFTMAX, BlockForm.PRE_LN, true, before.context().query(), tokens);
        AtomicInteger looks = new AtomicInteger();
        Optional<Snapshot> known = Compute.run(before, Optional.empty(), () -> looks.incrementAndGet() < 0);
        int fresh = looks.getAndSet(0);
        assertTrue(Compute.run(after, known, () -> looks.incrementAndGet() < 0).isPresent());
        assertTrue(looks.get() < fresh / 5, looks + " of " + fresh);
    }

    @Test
    void otherWeightsKeepNothing() {
        List<Vector> tokens = tokens(20);
        Vector query = random.normals(D);
        Scenario one = scenario(LayerKind.SOFTMAX, BlockForm.PRE_LN, true, query, tokens);
        Optional<Snapshot> known = Compute.run(one, Optional.empty(), () -> false);
        Scenario other =
                one.withModel(new ModelSpec.Drawn(one.model().settings().withSeed(9)));
        Snapshot after = Compute.run(other, known, () -> false).orElseThrow();
        same(
                Compute.run(other, Optional.empty(), () -> false)
                        .orElseThrow()
                        .stack()
                        .get(),
                after.stack().get());
        assertTrue(after.stack().peek().isPresent());
    }

    private static Scenario scenario(LayerKind kind, BlockForm form, boolean keyed, Vector query, List<Vector> tokens) {
        boolean linear = kind == LayerKind.LINEAR || kind == LayerKind.LINEAR_SUM;
        LayerInit layer = new LayerInit(kind, D, D, new Heads(2, 2), true, true, keyed || !linear, Memory.standard(D));
        ModelInit init = new ModelInit(7, layer, 9, D, Activation.TANH, form, 4);
        Context context = new Context(tokens, List.of(), query);
        return new Scenario(
                "", context, context, new Moved.All(), new ModelSpec.Drawn(init), new UnknownFields(Map.of()));
    }

    private List<Vector> tokens(int count) {
        List<Vector> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tokens.add(random.normals(D));
        }
        return tokens;
    }

    private int below(int bound) {
        return (int) (random.uniform() * bound);
    }
}
