package dev.tacit.train;

import dev.tacit.model.LayerInit;
import dev.tacit.model.ModelInit;

/**
 * Roughly what a training takes, told from its settings alone before anything is drawn: the {@code seconds} on two
 * processors, and the {@code bytes} of memory.
 */
public record TrainingCost(double seconds, double bytes) {
    /** So many multiplications with addition are done in a second. */
    private static final double RATE = 2e9;
    /** Forward once, and on the way back what a factor of each product did. */
    private static final double PASSES = 3;
    /** An exponential, a tanh or an erf. */
    private static final double CURVE = 16;
    /** Weights, moments, what they were before the step, the gradient. */
    private static final int COPIES = 8;
    /** Of every number on the way there is also its gradient. */
    private static final int BOTH = 2;

    /** That of these settings. */
    public static TrainingCost of(TrainingSettings settings) {
        ModelInit model = settings.model();
        int items = settings.task().n() + 1;
        Group group = BatchPass.group(items, settings.batch());
        int shares = BatchPass.shares(group, settings.batch());
        double work = 0;
        double kept = 0;
        for (int block = 0; block < model.blocks(); block++) {
            double readers = block == model.blocks() - 1 ? 1 : items;
            work += items * projected(model.layer()) + readers * (mixed(model.layer(), items) + written(model));
            kept += items * values(model.layer()) * 4.0
                    + items * 2.0 * model.layer().width()
                    + readers * (model.hidden() + model.layer().layerWidth() + model.output());
        }
        double learned = settings.steps() * (double) settings.batch();
        double numbers = model.blocks() * (projected(model.layer()) + written(model)) * (COPIES + shares)
                + BOTH * kept * group.examples() * shares
                + BOTH * (double) settings.steps();
        return new TrainingCost(PASSES * work * learned / RATE, Double.BYTES * numbers);
    }

    /** R e, or k. */
    private static double values(LayerInit layer) {
        return switch (layer.kind()) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL, MEAN -> layer.heads().total();
            case DECAY, RNN -> layer.memory().stateWidth();
        };
    }

    /** What is done with every item once. */
    private static double projected(LayerInit layer) {
        double v = values(layer);
        return switch (layer.kind()) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL -> 3 * v * layer.width();
            case MEAN, DECAY -> v * layer.width();
            case RNN -> v * (layer.width() + v + CURVE);
        };
    }

    /** What is done for every item that reads {@code items} others. */
    private static double mixed(LayerInit layer, int items) {
        return switch (layer.kind()) {
            case SOFTMAX, LOCAL ->
                items * (2 * values(layer) + CURVE * layer.heads().count());
            case LINEAR, LINEAR_SUM, MEAN -> items * 2 * values(layer);
            case DECAY, RNN -> 0;
        };
    }

    /** What becomes of what was mixed for one item. */
    private static double written(ModelInit model) {
        double m = model.layer().layerWidth();
        return m * values(model.layer()) + model.hidden() * (m + model.output());
    }
}
