package dev.tacit.theory;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
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
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seeded random blocks, contexts and parts of them, small and of all kinds. */
final class Draws {
    private static final List<Activation> ACTIVATIONS = List.of(Activation.values());
    static final List<LayerKind> KINDS = List.of(LayerKind.values());
    static final List<BlockForm> FORMS = List.of(BlockForm.values());

    private Draws() {}

    /** Computed snapshots of many random scenarios. */
    static Stream<Snapshot> snapshots(int count) {
        return IntStream.range(0, count).mapToObj(Draws::scenario).map(Draws::compute);
    }

    static Snapshot compute(Scenario scenario) {
        return Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();
    }

    static Scenario scenario(int seed) {
        RandomStream random = RandomStream.named(seed, "draw");
        int width = 1 + below(random, 8);
        int n = below(random, 60);
        LayerKind kind = KINDS.get(seed % KINDS.size());
        BlockForm form = FORMS.get(seed / KINDS.size() % FORMS.size());
        Heads heads = new Heads(1 + below(random, 3), 1 + below(random, 4));
        int d = form == BlockForm.PRE_LN ? width + 1 : width;
        boolean linear = kind == LayerKind.LINEAR || kind == LayerKind.LINEAR_SUM;
        boolean key = !linear || random.uniform() < 0.7;
        boolean bias = !key || random.uniform() < 0.5;
        int m = form == BlockForm.PLAIN ? 1 + below(random, 8) : d;
        Memory memory = new Memory(1 + below(random, 12), 0.5 + 0.5 * random.uniform(), 1 + below(random, 6));
        LayerInit layer = new LayerInit(kind, d, m, heads, bias, true, key, memory);
        Activation activation = ACTIVATIONS.get(below(random, 4));
        int output = form == BlockForm.PLAIN ? 1 + below(random, 6) : d;
        ModelInit init = new ModelInit(seed, layer, 1 + below(random, 20), output, activation, form, 1);
        List<Vector> tokens = new ArrayList<>();
        TreeSet<Integer> moved = new TreeSet<>();
        for (int i = 0; i < n; i++) {
            tokens.add(random.normals(d));
            if (random.uniform() < 0.5) {
                moved.add(i);
            }
        }
        Context context = new Context(tokens, List.of(), random.normals(d));
        return new Scenario(
                "", context, context, new Moved.Only(moved), new ModelSpec.Drawn(init), new UnknownFields(Map.of()));
    }

    /** The same scenario with another context. */
    static Scenario with(Scenario scenario, List<Vector> tokens, Vector query) {
        Context context = new Context(tokens, List.of(), query);
        return new Scenario("", context, context, new Moved.All(), scenario.model(), scenario.unknown());
    }

    static int below(RandomStream random, int bound) {
        return (int) (random.uniform() * bound);
    }
}
