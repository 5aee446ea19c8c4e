package dev.tacit.study;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Reading;
import dev.tacit.task.RegressionExample;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DirectDynamics;
import dev.tacit.theory.WeightUpdate;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One new task, told to a trained block in two ways: as a context that is in the weights, and by fine-tuning W on the
 * same examples in the same order. {@code labelled} feeds (x, y) to the fine-tuning instead of (x, 0).
 */
record FineTuningTrial(ContextualBlock block, RegressionExample example, boolean labelled) {
    /** What a loss counts that is larger or no number, after a rate that diverges. */
    private static final double LARGEST = 1e100;

    /** The half squared error at the query with the update of the first i examples, i = 0..n. */
    Vector contextLosses(BooleanSupplier stop) {
        Reading prefix = prefix(stop);
        DirectDynamics dynamics = DirectDynamics.of(block.mlp(), prefix);
        double[] losses = new double[prefix.rows()];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = dynamics.update(i)
                    .map(update -> Prediction.last(update.patched(block, prefix.only(0), Vector.zero(0))))
                    .map(predicted -> Prediction.loss(predicted, example.target()))
                    .orElse(Double.NaN);
        }
        return Vector.owning(losses);
    }

    /** The fine-tuning on all examples. */
    FineTuning tuned(double rate) {
        FineTuning tuning = new FineTuning(block, rate);
        for (Vector token : example.prompt().tokens()) {
            tuning.step(read(token), Prediction.last(token));
        }
        return tuning;
    }

    /** The half squared error at the query, read alone, after i steps of fine-tuning, i = 0..n. */
    Vector tunedLosses(FineTuning tuning) {
        Vector f = block.at(List.of(), example.prompt().query()).f(0);
        double[] losses = new double[tuning.weights().size()];
        for (int i = 0; i < losses.length; i++) {
            double loss = Prediction.loss(tuning.predict(i, f), example.target());
            losses[i] = loss < LARGEST ? loss : LARGEST;
        }
        return Vector.owning(losses);
    }

    /** What a rate is to be multiplied by, example by example. */
    Vector speeds() {
        return Vector.owning(example.prompt().tokens().stream()
                .mapToDouble(token -> FineTuning.speed(block, read(token)))
                .toArray());
    }

    /** DA of what fine-tuning has changed and ΔW_i, i = 1..n. */
    Vector alignments(FineTuning tuning, BooleanSupplier stop) {
        Reading prefix = prefix(stop);
        DirectDynamics dynamics = DirectDynamics.of(block.mlp(), prefix);
        double[] alignments = new double[prefix.rows() - 1];
        for (int i = 1; i <= alignments.length; i++) {
            int step = i;
            alignments[i - 1] = dynamics.update(i)
                    .map((WeightUpdate update) -> tuning.alignment(step, update))
                    .orElse(Double.NaN);
        }
        return Vector.owning(alignments);
    }

    private Reading prefix(BooleanSupplier stop) {
        Vector query = example.prompt().query();
        return block.reading(block.layer().prefix(example.prompt().tokens(), query, stop), query);
    }

    /** What W reads of an example alone. */
    private Vector read(Vector token) {
        Vector fed = labelled ? token : token.with(token.size() - 1, 0);
        return block.at(List.of(), fed).f(0);
    }
}
