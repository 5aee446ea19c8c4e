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
            drawn.add(new ContextualBlock(layer(block, width), mlp(block), form, norms(width)));
        }
        return drawn;
    }

    /** How blocks that have their weights would be drawn from seed 0, by what the first of them is. */
    public static ModelInit like(List<ContextualBlock> blocks) {
        ContextualBlock first = blocks.getFirst();
        FeedForward mlp = first.mlp();
        LayerInit layer = LayerInit.like(first.layer());
        int hidden = mlp.w().rows();
        return new ModelInit(0, layer, hidden, first.outputWidth(), mlp.activation(), first.form(), blocks.size());
    }

    public ModelInit withSeed(long next) {
        return new ModelInit(next, layer, hidden, output, activation, form, blocks);
    }

    public ModelInit withLayer(LayerInit next) {
        return new ModelInit(seed, next, hidden, output, activation, form, blocks);
    }

    /** For tokens of width {@code d}: the widths that were those of a token stay so, the others do not change. */
    public ModelInit withTokenWidth(int d) {
        int before = layer.width();
        return new ModelInit(
                seed, layer.withTokenWidth(d), hidden, output == before ? d : output, activation, form, blocks);
    }

    public ModelInit withHidden(int next) {
        return new ModelInit(seed, layer, next, output, activation, form, blocks);
    }

    public ModelInit withOutput(int next) {
        return new ModelInit(seed, layer, hidden, next, activation, form, blocks);
    }

    public ModelInit withActivation(Activation next) {
        return new ModelInit(seed, layer, hidden, output, next, form, blocks);
    }

    public ModelInit withForm(BlockForm next) {
        return new ModelInit(seed, layer, hidden, output, activation, next, blocks);
    }

    /** In another form; every one but plain wants d, m and o to be one. */
    public ModelInit inForm(BlockForm next) {
        int d = layer.width();
        return next == BlockForm.PLAIN
                ? withForm(next)
                : withForm(next).withLayer(layer.withLayerWidth(d)).withOutput(d);
    }

    public ModelInit withBlocks(int next) {
        return new ModelInit(seed, layer, hidden, output, activation, form, next);
    }

    private Norms norms(int width) {
        return form == BlockForm.PRE_LN ? new Norms(LayerNorm.standard(width), LayerNorm.standard(width)) : Norms.NONE;
    }

    private ContextualLayer layer(int block, int width) {
        return switch (layer.kind()) {
            case SOFTMAX -> new SoftmaxAttention(layer.heads(), projections(block, width), layer.causal());
            case LINEAR -> linear(block, width, true);
            case LINEAR_SUM -> linear(block, width, false);
            case LOCAL ->
                new LocalAttention(
                        layer.heads(), projections(block, width), layer.memory().window());
            case MEAN -> {
                int total = layer.heads().total();
                Matrix wv = uniform(block, "wv", total, width);
                yield new MeanLayer(wv, wo(block, total), bo(block, total), layer.causal());
            }
            case DECAY -> {
                int k = layer.memory().stateWidth();
                Matrix wv = uniform(block, "wv", k, width);
                yield new DecayLayer(
                        wv, wo(block, k), bo(block, k), layer.memory().lambda());
            }
            case RNN -> recurrent(block, width);
        };
    }

    RecurrentLayer recurrent(int block, int width) {
        int k = layer.memory().stateWidth();
        Matrix v = uniform(block, "v", k, width);
        return new RecurrentLayer(uniform(block, "u", k, k), v, wo(block, k), bo(block, k));
    }

    private LinearAttention linear(int block, int width, boolean normalised) {
        return new LinearAttention(
                layer.heads(), projections(block, width), layer.causal(), normalised, layer.queryKey());
    }

    Projections projections(int block, int width) {
        int total = layer.heads().total();
        return new Projections(
                uniform(block, "wq", total, width),
                uniform(block, "wk", total, width),
                uniform(block, "wv", total, width),
                wo(block, total),
                bo(block, total));
    }

    private Matrix wo(int block, int fanIn) {
        return uniform(block, "wo", layer.layerWidth(), fanIn);
    }

    private Vector bo(int block, int fanIn) {
        return layer.bias() ? uniform(block, "bo", layer.layerWidth(), fanIn).column(0) : Vector.zero(0);
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
