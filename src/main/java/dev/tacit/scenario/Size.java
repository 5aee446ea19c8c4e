package dev.tacit.scenario;

import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.text.ProblemException;

/** How much memory a scenario needs at least, told before anything of it is drawn. */
final class Size {
    private static final double GIB = 1L << 30;

    private Size() {}

    /** Refuses n tokens of width d and their model if the memory that the program may use cannot hold them. */
    static void check(int n, int d, ModelSpec model) throws ProblemException {
        long weights = model instanceof ModelSpec.Drawn drawn ? weights(drawn.init()) : 0;
        long tokens = Double.BYTES * (n + 1L) * d;
        long most = Runtime.getRuntime().maxMemory();
        if (tokens + weights > most) {
            String place = weights > tokens ? "model.init" : "context";
            throw Fit.problem(place, "problem.memory", gib(tokens + weights), gib(most));
        }
    }

    /** The bytes of the weights while they are drawn: all of them, and the larger of w and w2 a second time. */
    static long weights(ModelInit init) {
        long values = (long) init.layer().heads().count() * init.layer().heads().width();
        long m = init.layer().layerWidth();
        long maps = init.layer().kind() == LayerKind.MEAN ? 1 : 3;
        long layer = maps * values * init.layer().width() + values * m;
        long mlp = init.hidden() * (m + init.output() + Math.max(m, init.output()));
        return (long) Double.BYTES * init.blocks() * (layer + mlp);
    }

    private static String gib(long bytes) {
        return Double.toString(Math.ceil(10 * bytes / GIB) / 10);
    }
}
