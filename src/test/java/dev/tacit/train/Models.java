package dev.tacit.train;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.task.RegressionExample;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Small blocks of all kinds, forms and activations, with no trained number at zero or one. */
record Models(LayerKind kind, BlockForm form, Activation activation, int blocks) {
    private static final int D = 4;

    /** All there are. */
    static List<Models> all() {
        List<Models> all = new ArrayList<>();
        for (LayerKind kind : LayerKind.values()) {
            for (BlockForm form : BlockForm.values()) {
                for (Activation activation : Activation.values()) {
                    all.add(new Models(kind, form, activation, 1));
                    all.add(new Models(kind, form, activation, 2));
                }
            }
        }
        return all;
    }

    /** Parameters drawn from a seed: causal or not, with a bias or not, with the query as a key or not. */
    Parameters draw(int seed) {
        boolean causal = seed % 2 == 0;
        boolean linear = kind == LayerKind.LINEAR || kind == LayerKind.LINEAR_SUM;
        boolean queryKey = !linear || seed % 3 != 0;
        int m = form == BlockForm.PLAIN ? 3 : D;
        int o = form == BlockForm.PLAIN ? 2 : D;
        Memory memory = new Memory(3, 0.8, 3);
        LayerInit layer = new LayerInit(kind, D, m, new Heads(2, 3), seed % 5 != 0, causal, queryKey, memory);
        List<ContextualBlock> drawn = new ModelInit(seed, layer, 7, o, activation, form, blocks).draw();
        Parameters parameters = Parameters.of(drawn);
        RandomStream noise = RandomStream.named(seed, "noise");
        return parameters.with(parameters
                .values()
                .plus(noise.normals(parameters.values().size()).times(0.2)));
    }

    /** Examples for them. */
    static List<RegressionExample> examples(int seed, int n, int count) {
        RegressionTask task = new RegressionTask(D - 1, n, 0.1, 1);
        return IntStream.range(0, count)
                .mapToObj(index -> task.example(seed, index))
                .toList();
    }

    /** The numbers of one part. */
    static Vector part(Vector values, Slice slice) {
        double[] part = new double[slice.size()];
        for (int i = 0; i < part.length; i++) {
            part[i] = values.get(slice.at() + i);
        }
        return Vector.owning(part);
    }
}
