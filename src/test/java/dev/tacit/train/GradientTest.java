package dev.tacit.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.FeedForward;
import dev.tacit.model.LayerKind;
import dev.tacit.task.RegressionExample;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.BlockRun;
import dev.tacit.theory.StackRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is learned from is the gradient of what the model computes. */
final class GradientTest {
    private static final double STEP = 1e-4;

    @Test
    void theLossIsThatOfTheBlocks() {
        for (Models model : Models.all()) {
            for (int n : List.of(0, 1, 9)) {
                for (int seed = 0; seed < 6; seed++) {
                    Parameters parameters = model.draw(seed);
                    List<RegressionExample> examples = Models.examples(seed, n, 3);
                    double expected = slowLoss(parameters.blocks(), examples);
                    double loss = Gradient.of(parameters, examples).loss();
                    assertEquals(expected, loss, 1e-12 * expected, () -> model + " n = " + n);
                }
            }
        }
    }

    @Test
    void centralDifferencesAgree() {
        for (Models model : Models.all()) {
            for (int seed = 0; seed < 6; seed++) {
                check(model, seed, Models.examples(seed, seed == 5 ? 1 : 6, 2));
            }
        }
    }

    /** However a batch is cut into groups and shares, the last of them not full. */
    @Test
    void theGradientOfABatchIsTheMeanOverItsExamples() {
        for (LayerKind kind : LayerKind.values()) {
            Parameters parameters = new Models(kind, BlockForm.SKIP, Activation.TANH, 2).draw(1);
            List<RegressionExample> examples = Models.examples(1, 40, 150);
            Vector sum = Vector.zero(parameters.values().size());
            for (RegressionExample example : examples) {
                sum = sum.plus(Gradient.of(parameters, List.of(example)).values());
            }
            Vector mean = sum.times(1.0 / examples.size());
            Vector found = Gradient.of(parameters, examples).values();
            assertEquals(0, found.minus(mean).norm(), 1e-13 * mean.norm(), kind.id());
        }
    }

    /** Where the coefficients of all positions are too many to be kept. */
    @Test
    void centralDifferencesAgreeForLongContexts() {
        for (LayerKind kind : List.of(LayerKind.SOFTMAX, LayerKind.LINEAR, LayerKind.LOCAL, LayerKind.MEAN)) {
            List<RegressionExample> examples = Models.examples(3, 400, 1);
            check(new Models(kind, BlockForm.RESIDUAL, Activation.TANH, 2), 2, examples);
            check(new Models(kind, BlockForm.PLAIN, Activation.GELU, 2), 1, examples);
        }
    }

    private static void check(Models model, int seed, List<RegressionExample> examples) {
        Parameters parameters = smoothAt(model, seed, examples);
        Gradient gradient = Gradient.of(parameters, examples);
        RandomStream random = RandomStream.named(seed, "directions");
        for (Slice slice : parameters.slices().stream().flatMap(List::stream).toList()) {
            Vector direction = direction(random, slice, parameters.values().size());
            double expected = difference(parameters, examples, direction);
            double size = Models.part(gradient.values(), slice).norm();
            double miss = Math.abs(direction.dot(gradient.values()) - expected);
            String at = model + " seed " + seed + " " + slice + ": " + miss + " of " + size;
            assertTrue(miss <= 1e-6 * size + 1e-10 * gradient.loss(), at);
        }
    }

    /** A direction of length 1 in the space of one part. */
    private static Vector direction(RandomStream random, Slice slice, int size) {
        double[] entries = new double[size];
        for (int i = slice.at(); i < slice.at() + slice.size(); i++) {
            entries[i] = random.normal();
        }
        Vector direction = Vector.owning(entries);
        return direction.times(1 / direction.norm());
    }

    /** A draw for which no pre-activation of a ReLU is so close to its kink that a difference would step over it. */
    private static Parameters smoothAt(Models model, int seed, List<RegressionExample> examples) {
        Parameters drawn = model.draw(seed);
        boolean near = model.activation() == Activation.RELU
                && examples.stream().anyMatch(example -> distance(drawn.blocks(), example) < 30 * STEP);
        return near ? smoothAt(model, seed + 30, examples) : drawn;
    }

    private static double distance(List<ContextualBlock> blocks, RegressionExample example) {
        double least = Double.POSITIVE_INFINITY;
        for (BlockRun run : run(blocks, example).blocks()) {
            FeedForward mlp = run.block().mlp();
            for (Vector f : run.full().mlpInput().rowList()) {
                for (double z : mlp.w().times(f).plus(mlp.b()).toArray()) {
                    least = Math.min(least, Math.abs(z));
                }
            }
        }
        return least;
    }

    private static StackRun run(List<ContextualBlock> blocks, RegressionExample example) {
        return StackRun.of(blocks, example.prompt().tokens(), example.prompt().query(), () -> false);
    }

    /** The central difference of fourth order. */
    private static double difference(Parameters at, List<RegressionExample> examples, Vector direction) {
        return (4 * difference(at, examples, direction, STEP) - difference(at, examples, direction, 2 * STEP)) / 3;
    }

    private static double difference(Parameters at, List<RegressionExample> examples, Vector direction, double step) {
        Parameters above = at.with(at.values().plus(direction.times(step)));
        Parameters below = at.with(at.values().minus(direction.times(step)));
        return (Gradient.of(above, examples).loss()
                        - Gradient.of(below, examples).loss())
                / (2 * step);
    }

    private static double slowLoss(List<ContextualBlock> blocks, List<RegressionExample> examples) {
        double sum = 0;
        for (RegressionExample example : examples) {
            Vector output = run(blocks, example).output();
            double miss = output.get(output.size() - 1) - example.target();
            sum += miss * miss;
        }
        return sum / (2 * examples.size());
    }
}
