package dev.tacit.bench;

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

/** The scenarios that are measured. */
final class Scenarios {
    private Scenarios() {}

    /** The default of the window: n = 50, d = 3, 8 heads of width 4, m = 3, H = 128. */
    static Scenario small() {
        return small(50);
    }

    /** The same with more tokens. */
    static Scenario small(int n) {
        return scenario(n, 3, new Heads(8, 4), 128);
    }

    /** A wide layer: n = 300, d = m = o = 256, 8 heads of width 32, H = 1024. */
    static Scenario wide() {
        return scenario(300, 256, new Heads(8, 32), 1024);
    }

    /** The long trace: d = m = o = 64, 4 heads of width 16, H = 256, normal tokens. */
    static Scenario large(int n) {
        return scenario(n, 64, new Heads(4, 16), 256);
    }

    /** A deep stack: blocks of form pre-ln, d = 64, 4 heads of width 16, H = 256, normal tokens. */
    static Scenario stack(int n, int blocks) {
        Scenario one = large(n);
        LayerInit layer = layer(64, new Heads(4, 16));
        ModelInit init = new ModelInit(7, layer, 256, 64, Activation.GELU, BlockForm.PRE_LN, blocks);
        return one.withModel(new ModelSpec.Drawn(init));
    }

    private static LayerInit layer(int d, Heads heads) {
        return new LayerInit(LayerKind.SOFTMAX, d, d, heads, false, true, true, Memory.standard(d));
    }

    private static Scenario scenario(int n, int d, Heads heads, int hidden) {
        RandomStream stream = RandomStream.named(1, "tokens");
        List<Vector> tokens = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            tokens.add(stream.normals(d));
        }
        Context context = new Context(tokens, List.of(), stream.normals(d));
        ModelInit init = new ModelInit(7, layer(d, heads), hidden, d, Activation.RELU, BlockForm.PLAIN, 1);
        return new Scenario(
                "", context, context, new Moved.All(), new ModelSpec.Drawn(init), new UnknownFields(Map.of()));
    }
}
