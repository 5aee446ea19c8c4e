package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.model.LayerInit;
import dev.tacit.model.ModelInit;
import dev.tacit.text.ProblemException;

/** How much memory a scenario needs at least, told before anything of it is drawn. */
public final class Size {
    private Size() {}

    /** Refuses n tokens of width d and their model if the memory that the program may use cannot hold them. */
    static void check(int n, int d, ModelSpec model) throws ProblemException {
        long weights = model instanceof ModelSpec.Drawn drawn ? weights(drawn.init()) : 0;
        long tokens = Double.BYTES * (n + 1L) * d;
        Complaint.room(weights > tokens ? "model.init" : "context", tokens + weights);
    }

    /** The bytes of the weights while they are drawn: all of them, and the larger of w and w2 a second time. */
    public static long weights(ModelInit init) {
        long m = init.layer().layerWidth();
        long mlp = init.hidden() * (m + init.output() + Math.max(m, init.output()));
        return (long) Double.BYTES * init.blocks() * (layer(init.layer()) + mlp);
    }

    /** The numbers of a layer's weights, without biases. */
    private static long layer(LayerInit layer) {
        long values = layer.heads().total();
        long state = layer.memory().stateWidth();
        long d = layer.width();
        long m = layer.layerWidth();
        return switch (layer.kind()) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL -> values * (3 * d + m);
            case MEAN -> values * (d + m);
            case DECAY -> state * (d + m);
            case RNN -> state * (d + m + state);
        };
    }
}
