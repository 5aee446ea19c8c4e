package dev.tacit.view;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.Memory;
import dev.tacit.model.OtherKinds;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DecayExponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** ‖ΔW_i - ΔW_{i-1}‖ for every kind of layer, all with the weights of the first block, by step. */
record KindSteps(Snapshot snapshot, OtherKinds kinds, Matrix gauge) {
    /** How long the random contexts are. */
    static final int TOKENS = 150;

    private static final int DRAWS = 24;
    private static final double WEIGHTS = 3e5;
    private static final double WORK = 1e8;

    /** Below this share of the largest a step is rounding. */
    private static final double ROUNDING = 1e-12;

    static KindSteps of(Snapshot snapshot) {
        return new KindSteps(
                snapshot, kinds(snapshot), snapshot.block().mlp().w().gauge());
    }

    private static OtherKinds kinds(Snapshot snapshot) {
        ContextualLayer layer = snapshot.block().layer();
        return snapshot.scenario().model() instanceof ModelSpec.Drawn drawn
                ? new OtherKinds(
                        layer, drawn.init().layer().memory(), drawn.init().seed())
                : new OtherKinds(layer, Memory.standard(layer.outputWidth()), 1);
    }

    /** Whether all kinds can be run in the time of a picture. */
    static boolean fits(Snapshot snapshot) {
        return weights(snapshot, kinds(snapshot)) <= WEIGHTS;
    }

    /** The numbers in one layer and in W: what a token costs. */
    private static double weights(Snapshot snapshot, OtherKinds kinds) {
        ContextualBlock block = snapshot.block();
        int widths = block.layer().tokenWidth() + block.layer().outputWidth() + kinds.mixedWidth();
        Matrix w = block.mlp().w();
        return (double) kinds.mixedWidth() * widths + (double) w.rows() * w.cols();
    }

    /** On the context, or as many of its tokens as there is time for; NaN where only rounding moves W. */
    Map<LayerKind, Vector> ofContext() {
        List<Vector> tokens = snapshot.scenario().context().tokens();
        List<Vector> read = tokens.subList(0, (int) Math.min(tokens.size(), affordable()));
        return each(layer -> withoutRounding(steps(layer, read)));
    }

    /** The mean over contexts of independent normal tokens. */
    Map<LayerKind, Vector> ofRandomContexts() {
        int draws = (int) Math.clamp(affordable() / TOKENS, 1, DRAWS);
        RandomStream random = RandomStream.named(1, "kinds");
        List<List<Vector>> contexts = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            List<Vector> tokens = new ArrayList<>();
            for (int i = 0; i < TOKENS; i++) {
                tokens.add(random.normals(snapshot.block().layer().tokenWidth()));
            }
            contexts.add(tokens);
        }
        return each(layer -> contexts.stream()
                .map(tokens -> steps(layer, tokens))
                .reduce(Vector.zero(TOKENS), Vector::plus)
                .times(1.0 / draws));
    }

    private Map<LayerKind, Vector> each(Function<ContextualLayer, Vector> lengths) {
        Map<LayerKind, Vector> all = new EnumMap<>(LayerKind.class);
        for (LayerKind kind : LayerKind.values()) {
            all.put(kind, lengths.apply(kinds.of(kind)));
        }
        return all;
    }

    /** How many tokens there is time for. */
    private double affordable() {
        int window = kinds.of(LayerKind.LOCAL) instanceof LocalAttention local ? local.window() : 1;
        double reads = (double) Math.min(window, Math.max(snapshot.n(), TOKENS)) * kinds.mixedWidth();
        return WORK / (LayerKind.values().length * weights(snapshot, kinds) + reads);
    }

    private Vector steps(ContextualLayer layer, List<Vector> tokens) {
        Vector query = snapshot.scenario().context().query();
        LayerNorm norm = snapshot.block().norms().norm1();
        Matrix prefix = layer.prefix(
                norm.apply(tokens), norm.apply(query), snapshot.findings().stop());
        return DecayExponent.increments(
                gauge, snapshot.block().reading(prefix, query).mlpInput());
    }

    private static Vector withoutRounding(Vector steps) {
        double[] values = steps.toArray();
        double least = ROUNDING * steps.maxAbs();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] > least ? values[i] : Double.NaN;
        }
        return Vector.owning(values);
    }
}
