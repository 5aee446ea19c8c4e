package dev.tacit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Reuse changes no bit, and a computation stops when it is told to. */
class ReuseTest {
    private final RandomStream random = new RandomStream(5);

    @Test
    void editsInARowGiveTheBitsOfAFreshRun() {
        for (LayerKind kind : List.of(LayerKind.values())) {
            Scenario scenario = scenario(kind, random.normals(3), tokens(150 + below(60)));
            Optional<Snapshot> known = Optional.empty();
            for (int edit = 0; edit < 40; edit++) {
                known = Compute.run(scenario, known, () -> false);
                Snapshot fresh =
                        Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();
                same(fresh, known.orElseThrow());
                scenario = edited(scenario);
            }
        }
    }

    @Test
    void manyRangesGiveTheBitsOfFew() {
        List<Vector> tokens = tokens(5000);
        Snapshot all = run(scenario(LayerKind.SOFTMAX, random.normals(3), tokens));
        Snapshot part = run(scenario(LayerKind.SOFTMAX, all.scenario().context().query(), tokens.subList(0, 700)));
        for (int i = 0; i <= 700; i++) {
            assertEquals(all.run().prefix().row(i), part.run().prefix().row(i));
            assertEquals(
                    all.direct().deltaNorms().get(i), part.direct().deltaNorms().get(i));
            assertEquals(
                    all.direct().residuals().get(i), part.direct().residuals().get(i));
        }
        assertEquals(
                all.product().accumulated(4321), run(all.scenario()).product().accumulated(4321));
    }

    @Test
    void stopsWithinAFewBlocks() {
        AtomicInteger looks = new AtomicInteger();
        Scenario scenario = scenario(LayerKind.SOFTMAX, random.normals(3), tokens(3000));
        assertTrue(Compute.run(scenario, Optional.empty(), () -> looks.incrementAndGet() > 5)
                .isEmpty());
        assertTrue(looks.get() < 20);
        assertFalse(Compute.run(scenario, Optional.empty(), () -> true).isPresent());
    }

    private static Snapshot run(Scenario scenario) {
        return Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();
    }

    private Scenario edited(Scenario scenario) {
        List<Vector> tokens = new ArrayList<>(scenario.context().tokens());
        Vector query = scenario.context().query();
        int at = below(tokens.size());
        switch (below(6)) {
            case 0 -> tokens.add(at, random.normals(3));
            case 1 -> tokens.remove(at);
            case 2 -> tokens.add(tokens.remove(at));
            case 3 -> tokens.subList(at, Math.min(tokens.size(), at + 70)).clear();
            case 4 -> query = below(3) == 0 ? random.normals(3) : query;
            default -> tokens.set(at, random.normals(3));
        }
        tokens.addAll(tokens(Math.max(0, 2 - tokens.size())));
        return with(scenario.model(), query, tokens);
    }

    private static void same(Snapshot a, Snapshot b) {
        assertEquals(a.run().prefix(), b.run().prefix());
        assertEquals(a.run().suffix(), b.run().suffix());
        assertEquals(a.run().attention(), b.run().attention());
        assertEquals(a.direct().deltaNorms(), b.direct().deltaNorms());
        assertEquals(a.direct().incrementNorms(), b.direct().incrementNorms());
        assertEquals(a.direct().residuals(), b.direct().residuals());
        assertEquals(a.direct().losses(), b.direct().losses());
        assertEquals(a.product().updateNorms(), b.product().updateNorms());
        assertEquals(a.product().outputs(), b.product().outputs());
        assertEquals(a.product().gap(), b.product().gap());
        assertEquals(a.output(), b.output());
    }

    private static Scenario scenario(LayerKind kind, Vector query, List<Vector> tokens) {
        LayerInit layer = new LayerInit(kind, 3, 3, new Heads(2, 2), true, true, true, Memory.standard(3));
        ModelInit init = new ModelInit(7, layer, 9, 2, Activation.RELU, BlockForm.PLAIN, 1);
        return with(new ModelSpec.Drawn(init), query, tokens);
    }

    private static Scenario with(ModelSpec model, Vector query, List<Vector> tokens) {
        Context context = new Context(tokens, List.of(), query);
        return new Scenario("", context, context, new Moved.All(), model, new UnknownFields(Map.of()));
    }

    private List<Vector> tokens(int count) {
        List<Vector> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tokens.add(random.normals(3));
        }
        return tokens;
    }

    private int below(int bound) {
        return (int) (random.uniform() * bound);
    }
}
