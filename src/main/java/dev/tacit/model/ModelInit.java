package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;

/** A model whose weights are drawn from a seed: {@code hidden} is H, {@code output} is o. */
public record ModelInit(
        long seed, LayerInit layer, int hidden, int output, Activation activation, BlockForm form, int blocks) {
    /**
     * The blocks: weights of the layer and bo uniform in ±1/√fan-in, w and w2 normal with standard deviation 1/√fan-in,
     * b and b2 zero. Every weight has a stream of its own.
     */
    public List<ContextualBlock> draw() {
        List<ContextualBlock> drawn = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            int width = block == 0 ? layer.width() : output;
            drawn.add(new ContextualBlock(layer(block, width), mlp(block), form));
        }
        return drawn;
    }

    private ContextualLayer layer(int block, int width) {
        Heads heads = layer.heads();
        int total = heads.total();
        Matrix wv = uniform(block, "wv", total, width);
        Matrix wo = uniform(block, "wo", layer.layerWidth(), total);
        Vector bo =
                layer.bias() ? uniform(block, "bo", layer.layerWidth(), total).column(0) : Vector.zero(0);
        if (layer.kind() == LayerKind.MEAN) {
            return new MeanLayer(wv, wo, bo, layer.causal());
        }
        Matrix wq = uniform(block, "wq", total, width);
        Matrix wk = uniform(block, "wk", total, width);
        Projections weights = new Projections(wq, wk, wv, wo, bo);
        return switch (layer.kind()) {
            case SOFTMAX -> new SoftmaxAttention(heads, weights, layer.causal());
            case LINEAR -> new LinearAttention(heads, weights, layer.causal(), true, layer.queryKey());
            case LINEAR_SUM -> new LinearAttention(heads, weights, layer.causal(), false, layer.queryKey());
            default -> throw new UnsupportedOperationException(layer.kind().id());
        };
    }

    private FeedForward mlp(int block) {
        int m = layer.layerWidth();
        Matrix w = normal(block, "w", hidden, m);
        Matrix w2 = normal(block, "w2", output, hidden);
        return new FeedForward(w, Vector.zero(hidden), activation, w2, Vector.zero(output));
    }

    private Matrix uniform(int block, String name, int rows, int fanIn) {
        RandomStream stream = stream(block, name);
        double bound = 1 / Math.sqrt(fanIn);
        double[] data = new double[rows * fanIn];
        for (int i = 0; i < data.length; i++) {
            data[i] = stream.uniform(bound);
        }
        return Matrix.owning(rows, fanIn, data);
    }

    private Matrix normal(int block, String name, int rows, int fanIn) {
        Vector entries = stream(block, name).normals(rows * fanIn);
        return Matrix.owning(rows, fanIn, entries.times(1 / Math.sqrt(fanIn)).toArray());
    }

    private RandomStream stream(int block, String name) {
        return RandomStream.named(seed, "block " + block + " " + name);
    }
}
