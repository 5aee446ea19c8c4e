package dev.tacit.engine;

import dev.tacit.model.Activation;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Outcome;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.Size;
import java.util.Optional;

/**
 * Roughly what it takes to compute a scenario after an edit that leaves nothing to reuse, told from the sizes alone
 * before anything is drawn: {@code work} in multiplications with addition, and the {@code bytes} of the weights and of
 * what is kept.
 */
public record Cost(double work, double bytes) {
    private static final double LONG = 2;
    private static final double MUCH = 500e6;
    /** More than this can be noticed. */
    private static final double NOTICED = 1.05;

    /** So much work is done in a second: this and the weights below were measured on two processors. */
    private static final double RATE = 4e9;
    /** In a product with many vectors at once. */
    private static final double PANEL = 0.5;
    /** In a product with one vector. */
    private static final double SINGLE = 2;
    /** Where values are mixed position by position. */
    private static final double SCATTERED = 3.5;
    /** An exponential, a tanh or an erf. */
    private static final double CURVE = 32;
    /** What a step of a recurrence costs beside its numbers. */
    private static final double STEP = 240;

    /** While a snapshot is computed, there is the one before. */
    private static final int SNAPSHOTS = 2;

    /** The cost of a scenario. */
    public static Cost of(Scenario scenario) {
        return of(scenario.context().n(), scenario.model().settings());
    }

    /** The cost of n tokens and a model. */
    public static Cost of(int n, ModelInit model) {
        double items = n + 1.0;
        LayerInit layer = model.layer();
        double work = reading(items, layer) + 2 * written(layer) + dynamics(model);
        double kept = kept(model);
        if (model.blocks() > 1) {
            work += model.blocks() * (positions(items, layer) + written(layer) + 2 * mlp(model));
            kept += model.blocks() * (layer.width() + 3.0 * layer.layerWidth() + model.output());
        }
        double snapshot = Double.BYTES * (items * kept + factors(layer.layerWidth()));
        return new Cost(items * work, Size.weights(model) + SNAPSHOTS * snapshot);
    }

    /** What an edit will cost where somebody should be told before it is made: much, and noticeably more than now. */
    public static Optional<Cost> toTellOf(Scenario before, Edit edit) {
        return edit.apply(before) instanceof Outcome.Applied(Scenario after)
                ? Optional.of(of(after)).filter(cost -> cost.isLarge() && cost.exceeds(of(before)))
                : Optional.empty();
    }

    /** The time, on a machine like the one that was measured. */
    public double seconds() {
        return work / RATE;
    }

    /** Whether somebody who waits, or lacks memory, should be told first. */
    public boolean isLarge() {
        return seconds() > LONG || bytes > MUCH;
    }

    /** Whether it is so much more than another cost that it can be noticed. */
    public boolean exceeds(Cost other) {
        return work > NOTICED * other.work || bytes > NOTICED * other.bytes;
    }

    /** What the first block's layer does for an item, read at the query from both ends. */
    private static double reading(double items, LayerInit layer) {
        double v = values(layer);
        double projected = layer.width() * v;
        return switch (layer.kind()) {
            case SOFTMAX, LINEAR, LINEAR_SUM, MEAN -> PANEL * projected + 2 * mixed(layer);
            case LOCAL -> PANEL * projected + window(items, layer) * mixed(layer);
            case DECAY -> SINGLE * (projected + v);
            case RNN -> SINGLE * projected + (1 + items / 2) * (STEP + v * (SINGLE * v + CURVE));
        };
    }

    /** What a layer does for an item when it is read at every position. */
    private static double positions(double items, LayerInit layer) {
        double v = values(layer);
        double projected = layer.width() * v;
        double read = layer.causal() ? window(items, layer) / 2 : items;
        return switch (layer.kind()) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL, MEAN ->
                3 * PANEL * projected + read * (SCATTERED * v + logits(layer));
            case DECAY -> SINGLE * (projected + v);
            case RNN -> SINGLE * projected + STEP + v * (SINGLE * v + CURVE);
        };
    }

    private static double window(double items, LayerInit layer) {
        return layer.kind() == LayerKind.LOCAL ? Math.min(items, layer.memory().window()) : items;
    }

    /** To mix one item into what is read. */
    private static double mixed(LayerInit layer) {
        return values(layer) + 2 * logits(layer);
    }

    /** What is done with the logits of an item. */
    private static double logits(LayerInit layer) {
        boolean exponential = layer.kind() == LayerKind.SOFTMAX || layer.kind() == LayerKind.LOCAL;
        return (exponential ? CURVE : 1) * layer.heads().count();
    }

    /** wo times what was mixed, or times a state. */
    private static double written(LayerInit layer) {
        boolean state = layer.kind() == LayerKind.DECAY || layer.kind() == LayerKind.RNN;
        return (state ? SINGLE : PANEL) * layer.layerWidth() * values(layer);
    }

    /** R e, or k. */
    private static double values(LayerInit layer) {
        return switch (layer.kind()) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL, MEAN -> layer.heads().total();
            case DECAY, RNN -> layer.memory().stateWidth();
        };
    }

    /** The feed-forward part for one input. */
    private static double mlp(ModelInit model) {
        boolean curved = model.activation() == Activation.GELU || model.activation() == Activation.TANH;
        double m = model.layer().layerWidth();
        return model.hidden() * (PANEL * (m + model.output()) + (curved ? CURVE : 1));
    }

    /** A step of both dynamics: three outputs, the recursion of the factors, and the norms of the updates. */
    private static double dynamics(ModelInit model) {
        double m = model.layer().layerWidth();
        return 3 * mlp(model) + 2 * m * m + Math.min(m, model.hidden()) * m;
    }

    /** The numbers that are kept of an item: what is mixed of it, and the inputs and outputs of both dynamics. */
    private static double kept(ModelInit model) {
        LayerInit layer = model.layer();
        return 3 * values(layer) + layer.heads().count() + 8.0 * layer.layerWidth() + model.output();
    }

    /** The numbers of the products of factors that are kept. */
    private static double factors(double m) {
        return Math.min(64 * m * m, Math.max(m * m, 4e6));
    }
}
