package dev.tacit.model;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;

/**
 * The layers of all kinds that have the weights of one layer: wq, wk, wv, wo and bo are shared where the other kind has
 * them, the rest is drawn from {@code seed} in the widths of this one, with what it remembers by {@code memory}.
 */
public record OtherKinds(ContextualLayer layer, Memory memory, long seed) {
    /** The layer itself if it is of this kind. */
    public ContextualLayer of(LayerKind kind) {
        if (kind == layer.kind()) {
            return layer;
        }
        Heads heads = heads();
        Projections shared = weights();
        return switch (kind) {
            case SOFTMAX -> new SoftmaxAttention(heads, shared, layer.causal());
            case LINEAR -> new LinearAttention(heads, shared, layer.causal(), true, queryKey());
            case LINEAR_SUM -> new LinearAttention(heads, shared, layer.causal(), false, queryKey());
            case LOCAL -> new LocalAttention(heads, shared, memory.window());
            case MEAN -> new MeanLayer(shared.wv(), shared.wo(), shared.bo(), layer.causal());
            case DECAY -> new DecayLayer(shared.wv(), shared.wo(), shared.bo(), memory.lambda());
            case RNN -> recurrent(shared);
        };
    }

    /** The width of what is mixed, R e, or of the state: one for all kinds. */
    public int mixedWidth() {
        return switch (layer) {
            case MixingLayer mixing -> mixing.heads().total();
            case StateLayer state -> state.wo().cols();
        };
    }

    private Heads heads() {
        return layer instanceof MixingLayer mixing ? mixing.heads() : new Heads(1, mixedWidth());
    }

    private boolean queryKey() {
        return !(layer instanceof LinearAttention linear) || linear.queryKey();
    }

    private Projections weights() {
        return switch (layer) {
            case MeanLayer mean -> withKeys(mean.wv(), mean.wo(), mean.bo());
            case MixingLayer attention -> attention.weights();
            case DecayLayer decay -> withKeys(decay.wv(), decay.wo(), decay.bo());
            case RecurrentLayer rnn -> withKeys(rnn.v(), rnn.wo(), rnn.bo());
        };
    }

    /** Weights with drawn wq and wk. */
    private Projections withKeys(Matrix wv, Matrix wo, Vector bo) {
        Projections drawn = init().projections(0, layer.tokenWidth());
        return new Projections(drawn.wq(), drawn.wk(), wv, wo, bo);
    }

    /** A recurrence with drawn U and V. */
    private RecurrentLayer recurrent(Projections shared) {
        RecurrentLayer drawn = init().recurrent(0, layer.tokenWidth());
        return new RecurrentLayer(drawn.u(), drawn.v(), shared.wo(), shared.bo());
    }

    private ModelInit init() {
        Memory memorised = new Memory(memory.window(), memory.lambda(), mixedWidth());
        LayerInit like = new LayerInit(
                layer.kind(), layer.tokenWidth(), layer.outputWidth(), heads(), false, layer.causal(), true, memorised);
        return new ModelInit(seed, like, 1, 1, Activation.IDENTITY, BlockForm.PLAIN, 1);
    }
}
