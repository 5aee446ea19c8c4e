package dev.tacit.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.Activation;
import dev.tacit.model.ContextualBlock;
import dev.tacit.task.RegressionTask;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.WeightUpdate;
import dev.tacit.train.NamedSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FineTuningTest {
    private static ContextualBlock block(Activation activation, long seed) {
        return NamedSettings.paper()
                .model()
                .withActivation(activation)
                .withHidden(6)
                .withSeed(seed)
                .draw()
                .getFirst();
    }

    @Test
    void gradientIsThatOfDifferences() {
        for (Activation activation : Activation.values()) {
            RandomStream random = RandomStream.named(4, activation.id());
            ContextualBlock block = block(activation, 7);
            FineTuning tuning = new FineTuning(block, 0.1);
            Vector f = random.normals(3);
            double y = random.normal();
            Matrix gradient = tuning.gradient(block.mlp().w(), f, y);
            for (int entry = 0; entry < 18; entry++) {
                double slope = (loss(block, entry, 1e-6, f, y) - loss(block, entry, -1e-6, f, y)) / 2e-6;
                assertEquals(slope, gradient.toArray()[entry], 1e-6 * gradient.norm(), activation.id());
            }
        }
    }

    private static double loss(ContextualBlock block, int entry, double shift, Vector f, double y) {
        double[] w = block.mlp().w().toArray();
        w[entry] += shift;
        return Prediction.loss(
                Prediction.last(block.mlp().with(Matrix.owning(6, 3, w)).output(f)), y);
    }

    @Test
    void aStepGoesDownTheGradientAndASmallOneIsAsFastAsSaid() {
        ContextualBlock block = block(Activation.IDENTITY, 2);
        Vector f = RandomStream.named(1, "f").normals(3);
        FineTuning tuning = new FineTuning(block, 0.01);
        double before = tuning.predict(0, f);
        tuning.step(f, before - 2);
        assertEquals(-2 * 0.01 * FineTuning.speed(block, f), tuning.predict(1, f) - before, 1e-12);
    }

    @Test
    void alignmentIsTheCosineOfWholeMatrices() {
        ContextualBlock block = block(Activation.RELU, 3);
        FineTuningTrial trial = new FineTuningTrial(block, new RegressionTask(2, 5, 0, 1).testExample(3, 0), false);
        FineTuning tuning = trial.tuned(0.5);
        WeightUpdate update = new WeightUpdate(
                RandomStream.named(1, "u").normals(6),
                RandomStream.named(1, "v").normals(3));
        Matrix moved = tuning.weights().get(5).minus(block.mlp().w());
        double expected = 0;
        for (int i = 0; i < 18; i++) {
            expected += moved.toArray()[i] * update.matrix().toArray()[i];
        }
        expected /= moved.norm() * update.matrix().norm();
        assertEquals(expected, tuning.alignment(5, update), 1e-14);
        assertTrue(Double.isNaN(tuning.alignment(0, update)));
    }

    @Test
    void theContextInTheWeightsAnswersAsTheContextRead() {
        ContextualBlock block = block(Activation.RELU, 5);
        FineTuningTrial trial = new FineTuningTrial(block, new RegressionTask(2, 8, 0, 1).testExample(9, 1), false);
        Vector losses = trial.contextLosses(() -> false);
        List<Vector> tokens = trial.example().prompt().tokens();
        for (int i = 0; i <= tokens.size(); i++) {
            Vector output =
                    block.output(tokens.subList(0, i), trial.example().prompt().query());
            double loss =
                    Prediction.loss(Prediction.last(output), trial.example().target());
            assertEquals(loss, losses.get(i), 1e-13);
        }
        assertEquals(losses.get(0), trial.tunedLosses(trial.tuned(0)).get(8), 0);
    }
}
