package dev.tacit.export;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.SoftmaxAttention;
import dev.tacit.scenario.Context;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.ImplicitUpdate;
import dev.tacit.theory.RelativeError;
import dev.tacit.theory.WeightUpdate;
import java.util.ArrayList;
import java.util.List;

/**
 * A block read at every position (arXiv 2512.11255, theorem 1): {@code outputs} at c_1..c_n and x, and the worst
 * relative error of the block that reads x alone with the patch of that position; NaN where a patch does not exist.
 */
record TraceBlock(Matrix outputs, double residual) {
    static TraceBlock of(Snapshot snapshot, Vector f) {
        ContextualBlock block = snapshot.block();
        FeedForward mlp = block.mlp();
        Context context = snapshot.scenario().context();
        ImplicitUpdate rule = ImplicitUpdate.at(f);
        List<Vector> outputs = new ArrayList<>(context.n() + 1);
        double worst = 0;
        for (int i = 0; i <= context.n(); i++) {
            Vector read = i == context.n() ? snapshot.run().prefix().row(i) : at(block.layer(), context, i);
            Vector g = TraceInputs.input(snapshot, read);
            Vector output = mlp.output(g);
            outputs.add(output);
            double error = rule.update(mlp.w().times(g.minus(f)))
                    .map(update -> RelativeError.of(patched(mlp, update, f), output))
                    .orElse(Double.NaN);
            worst = Math.max(worst, error);
        }
        return new TraceBlock(Matrix.ofRows(outputs, mlp.w2().rows()), worst);
    }

    boolean isDegenerate() {
        return Double.isNaN(residual);
    }

    private static Vector patched(FeedForward mlp, WeightUpdate update, Vector f) {
        return mlp.outputOf(mlp.w().times(f).plus(update.u().times(update.v().dot(f))));
    }

    /**
     * The layer's output at c_{i+1}, always a key of itself: it reads what came before or, if the layer is not causal,
     * everything, the query only where that is a key.
     */
    private static Vector at(ContextualLayer layer, Context context, int i) {
        List<Vector> others = new ArrayList<>(context.tokens().subList(0, i));
        if (!isCausal(layer)) {
            others.addAll(context.tokens().subList(i + 1, context.n()));
            if (readsQuery(layer)) {
                others.add(context.query());
            }
        }
        return readingItself(layer).output(others, context.tokens().get(i));
    }

    private static boolean readsQuery(ContextualLayer layer) {
        return !(layer instanceof LinearAttention linear) || linear.queryKey();
    }

    private static ContextualLayer readingItself(ContextualLayer layer) {
        return layer instanceof LinearAttention linear
                ? new LinearAttention(linear.heads(), linear.weights(), linear.causal(), linear.normalised(), true)
                : layer;
    }

    private static boolean isCausal(ContextualLayer layer) {
        return switch (layer) {
            case SoftmaxAttention softmax -> softmax.causal();
            case LinearAttention linear -> linear.causal();
            case MeanLayer mean -> mean.causal();
        };
    }
}
