package dev.tacit.train;

import dev.tacit.file.Complaint;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.ModelInit;
import dev.tacit.text.Digits;
import dev.tacit.text.ProblemException;

/**
 * Roughly what a training takes, told from its settings alone before anything is drawn: the {@code seconds} on two
 * processors like those that were measured, and the {@code bytes} of memory.
 */
public record TrainingCost(double seconds, double bytes) {
    private static final double HOUR = 3600;
    /** The longest training that is begun, in seconds. */
    private static final double LONGEST = 24 * HOUR;
    /** So many multiplications with addition are done in a second. */
    private static final double RATE = 2.2e9;
    /** Forward once, and on the way back what a factor of each product did. */
    private static final double PASSES = 3;
    /** An exponential in a row, with what else a softmax does. */
    private static final double SOFTMAX = 6;
    /** A GELU in a row. */
    private static final double GELU = 10;
    /** A tanh. */
    private static final double TANH = 30;
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
        int before = model.blocks() - 1;
        double work = before * stacked(model, items) + last(model, items);
        double kept = before * kept(model, items, items) + kept(model, items, 1);
        double coefficients = before
                * Math.min(MixingPass.KEPT, (double) model.layer().heads().count() * items * group.columns());
        double learned = settings.steps() * (double) settings.batch();
        double numbers = model.blocks() * weights(model) * (COPIES + shares)
                + shares * (BOTH * kept * group.examples() + coefficients)
                + BOTH * (double) settings.steps();
        return new TrainingCost(PASSES * work * learned / RATE, Double.BYTES * numbers);
    }

    /** The multiplications of a block that is read at every one of so many items. */
    private static double stacked(ModelInit model, double items) {
        LayerInit layer = model.layer();
        double curve = layer.heads().count() * curve(layer);
        double mixed = isState(layer) ? 0 : reach(layer, items) * (2 * values(layer) + curve);
        return items * (projected(layer) + mixed + written(model));
    }

    /** Those of a block that is read at the query only, where items are mixed instead of values. */
    private static double last(ModelInit model, double items) {
        LayerInit layer = model.layer();
        double read =
                layer.kind() == LayerKind.LOCAL ? Math.min(items, layer.memory().window()) : items;
        double mixed = layer.heads().count() * (2 * layer.width() + curve(layer));
        double folded = 4 * values(layer) * layer.width();
        return written(model) + (isState(layer) ? items * projected(layer) : read * mixed + folded);
    }

    private static boolean isState(LayerInit layer) {
        return layer.kind() == LayerKind.DECAY || layer.kind() == LayerKind.RNN;
    }

    private static double curve(LayerInit layer) {
        return layer.kind() == LayerKind.SOFTMAX || layer.kind() == LayerKind.LOCAL ? SOFTMAX : 1;
    }

    /** How many items one of them reads. */
    private static double reach(LayerInit layer, double items) {
        return layer.kind() == LayerKind.LOCAL
                ? Math.min(items, layer.memory().window())
                : layer.causal() ? items / 2 : items;
    }

    /** Refuses what the memory cannot hold, and by the sentence {@code tooLong} what nobody waits for. */
    public void check(String tooLong) throws ProblemException {
        Complaint.room("", (long) bytes);
        if (seconds > LONGEST) {
            throw Complaint.at("", tooLong, Digits.rounded(seconds / HOUR, 2), Digits.rounded(LONGEST / HOUR, 2));
        }
    }

    /** R e, or k. */
    private static double values(LayerInit layer) {
        return isState(layer) ? layer.memory().stateWidth() : layer.heads().total();
    }

    /** What is done with every item once. */
    private static double projected(LayerInit layer) {
        double v = values(layer);
        return switch (layer.kind()) {
            case SOFTMAX, LINEAR, LINEAR_SUM, LOCAL -> 3 * v * layer.width();
            case MEAN, DECAY -> v * layer.width();
            case RNN -> v * (layer.width() + v + TANH);
        };
    }

    /** What becomes of what was mixed for one item. */
    private static double written(ModelInit model) {
        double curve = switch (model.activation()) {
            case IDENTITY, RELU -> 1;
            case GELU -> GELU;
            case TANH -> TANH;
        };
        double m = model.layer().layerWidth();
        return m * values(model.layer()) + model.hidden() * (m + model.output() + curve);
    }

    /** The numbers of the weights of a block, without biases. */
    private static double weights(ModelInit model) {
        double m = model.layer().layerWidth();
        return projected(model.layer()) + m * values(model.layer()) + model.hidden() * (m + model.output());
    }

    /** The numbers that a block keeps of an example for the way back. */
    private static double kept(ModelInit model, double items, double readers) {
        LayerInit layer = model.layer();
        return items * (4.0 * values(layer) + 2.0 * layer.width())
                + readers * (2.0 * model.hidden() + 3.0 * layer.layerWidth() + model.output());
    }
}
