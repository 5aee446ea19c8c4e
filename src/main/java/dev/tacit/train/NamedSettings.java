package dev.tacit.train;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.task.RegressionTask;
import dev.tacit.train.Optimiser.Adam;
import java.util.List;
import java.util.Optional;

/** Settings that have a name; the text {@code train.settings.ID} says in one line what they are. */
public record NamedSettings(String id, TrainingSettings settings) {
    private static final long SEED = 1;
    private static final int WIDTH = 3;

    /** The block of arXiv 2507.16003 v3, section 4.1, and the recipe for what the paper does not print. */
    private static final TrainingSettings PAPER = new TrainingSettings(
            new ModelInit(
                    SEED,
                    layer(LayerKind.SOFTMAX, new Heads(8, 4), true, 32),
                    128,
                    WIDTH,
                    Activation.RELU,
                    BlockForm.PLAIN,
                    1),
            0.02,
            regression(50),
            64,
            Adam.standard(5e-3),
            500,
            SEED);

    /** The stack of arXiv 2512.11255, with one hidden layer. */
    private static final TrainingSettings FOLLOW_UP = new TrainingSettings(
            new ModelInit(
                    SEED,
                    layer(LayerKind.SOFTMAX, new Heads(3, 1), false, WIDTH),
                    12,
                    WIDTH,
                    Activation.GELU,
                    BlockForm.RESIDUAL,
                    5),
            0,
            regression(50),
            128,
            Adam.standard(5e-2),
            100,
            SEED);

    private static final List<NamedSettings> ALL = List.of(
            new NamedSettings("paper", PAPER),
            new NamedSettings("paper-100", PAPER.withTask(regression(100))),
            new NamedSettings("paper-skip", PAPER.withModel(PAPER.model().withForm(BlockForm.SKIP))),
            new NamedSettings("follow-up", FOLLOW_UP),
            new NamedSettings(
                    "follow-up-pre-ln", FOLLOW_UP.withModel(FOLLOW_UP.model().withForm(BlockForm.PRE_LN))),
            new NamedSettings("linear-attention", PAPER.withModel(kind(LayerKind.LINEAR))),
            new NamedSettings("rnn", PAPER.withModel(kind(LayerKind.RNN))));

    /** All of them, in the order in which they are listed. */
    public static List<NamedSettings> all() {
        return ALL;
    }

    /** Those of this name. */
    public static Optional<NamedSettings> of(String id) {
        return ALL.stream().filter(named -> named.id.equals(id)).findFirst();
    }

    /** The paper's block, which most others differ from in one thing. */
    public static TrainingSettings paper() {
        return PAPER;
    }

    /** The follow-up's stack of residual blocks. */
    public static TrainingSettings followUp() {
        return FOLLOW_UP;
    }

    private static ModelInit kind(LayerKind kind) {
        return PAPER.model().withLayer(PAPER.model().layer().withKind(kind));
    }

    private static LayerInit layer(LayerKind kind, Heads heads, boolean bias, int state) {
        Memory memory = Memory.standard(WIDTH).withStateWidth(state);
        return new LayerInit(kind, WIDTH, WIDTH, heads, bias, true, true, memory);
    }

    private static RegressionTask regression(int n) {
        return new RegressionTask(WIDTH - 1, n, 0, 1);
    }
}
