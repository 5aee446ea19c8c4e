package dev.tacit.theory;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.file.UnknownFields;
import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.FeedForward;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.LinearAttention;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.Norms;
import dev.tacit.model.Projections;
import dev.tacit.model.SoftmaxAttention;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Moved;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The golden example: two dimensions, three tokens, identity attention, a small tanh network. */
final class Golden {
    static final Vector QUERY = Vector.of(1, .5);
    static final List<Vector> TOKENS = List.of(Vector.of(0, 1), Vector.of(-2, 0), Vector.of(0, -1));
    private static final Matrix I = Matrix.identity(2);
    private static final Projections WEIGHTS = new Projections(I, I, I, I, Vector.zero(0));
    static final ContextualLayer SOFTMAX = new SoftmaxAttention(new Heads(1, 2), WEIGHTS, true);
    static final ContextualLayer MEAN = new MeanLayer(I, I, Vector.zero(0), true);

    private Golden() {}

    static ContextualLayer linear(boolean normalised, boolean queryKey) {
        return new LinearAttention(new Heads(1, 2), WEIGHTS, true, normalised, queryKey);
    }

    static FeedForward mlp() {
        return new FeedForward(
                Matrix.of(new double[] {1, 2}, new double[] {-1, 1}, new double[] {.5, -1}),
                Vector.of(.5, -.25, 0),
                Activation.TANH,
                Matrix.of(new double[] {1, 0, 1}, new double[] {1, -1, .5}),
                Vector.of(0, .1));
    }

    static ContextualBlock block() {
        return new ContextualBlock(SOFTMAX, mlp(), BlockForm.PLAIN);
    }

    /** The second golden example: three dimensions, two tokens, form pre-ln. */
    static Snapshot preLn() {
        Matrix one = Matrix.identity(3);
        Projections weights = new Projections(one, one, one, one, Vector.zero(0));
        FeedForward mlp = new FeedForward(
                Matrix.of(new double[] {1, 2, 0}, new double[] {-1, 1, .5}),
                Vector.of(.5, -.25),
                Activation.TANH,
                Matrix.of(new double[] {1, 0}, new double[] {1, -1}, new double[] {.5, 2}),
                Vector.of(0, 0, .1));
        Norms norms = new Norms(
                new LayerNorm(Vector.of(.5, 1, -1), Vector.of(0, .5, 0), 1e-5),
                new LayerNorm(Vector.of(1, .5, 2), Vector.of(0, .25, 0), 1e-5));
        ContextualBlock block =
                new ContextualBlock(new SoftmaxAttention(new Heads(1, 3), weights, true), mlp, BlockForm.PRE_LN, norms);
        List<Vector> tokens = List.of(Vector.of(0, 1, 1), Vector.of(2, 0, -1));
        Context context = new Context(tokens, List.of(), Vector.of(1, .5, 0));
        ModelSpec model = new ModelSpec.Explicit(List.of(block));
        Scenario scenario = new Scenario("", context, context, new Moved.All(), model, new UnknownFields(Map.of()));
        return Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();
    }

    static Snapshot snapshot(Moved moved) {
        return snapshot(block(), TOKENS, moved);
    }

    static Snapshot snapshot(ContextualBlock block, List<Vector> tokens, Moved moved) {
        Context context = new Context(tokens, List.of(), QUERY);
        ModelSpec model = new ModelSpec.Explicit(List.of(block));
        Scenario scenario = new Scenario("", context, context, moved, model, new UnknownFields(Map.of()));
        return Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();
    }
}
