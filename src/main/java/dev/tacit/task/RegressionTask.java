package dev.tacit.task;

import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;

/**
 * In-context linear regression, of which fresh examples are drawn without end (arXiv 2208.01066; 2507.16003 v1, section
 * 4.1): {@code inputs} is d_x, so that tokens are d_x + 1 wide, {@code n} the number of context tokens, {@code noise}
 * the standard deviation of what is added to every y of the context. Inputs at test are {@code shift} times as long as
 * those that are learned from. Example {@code index} of the stream {@code seed} is the prompt of a
 * {@link LinearRegression}, whichever others are drawn.
 */
public record RegressionTask(int inputs, int n, double noise, double shift) {
    /** Where the numbers of an example go: entry {@code row} of item {@code item}, the query being item n. */
    @FunctionalInterface
    public interface Cells {
        void set(int row, int item, double value);
    }

    public RegressionTask withInputs(int next) {
        return new RegressionTask(next, n, noise, shift);
    }

    public RegressionTask withN(int next) {
        return new RegressionTask(inputs, next, noise, shift);
    }

    public RegressionTask withNoise(double next) {
        return new RegressionTask(inputs, n, next, shift);
    }

    public RegressionTask withShift(double next) {
        return new RegressionTask(inputs, n, noise, next);
    }

    /** An example to learn from. */
    public RegressionExample example(long seed, long index) {
        return example(draw(seed, index, 1));
    }

    /** An example to test with. */
    public RegressionExample testExample(long seed, long index) {
        return example(draw(seed, index, shift));
    }

    /** Writes an example to learn from and tells its target. */
    public double write(long seed, long index, Cells cells) {
        return write(draw(seed, index, 1), cells);
    }

    /** Writes an example to test with and tells its target. */
    public double writeTest(long seed, long index, Cells cells) {
        return write(draw(seed, index, shift), cells);
    }

    /** The example to learn from as what a scenario keeps. */
    public LinearRegression regression(long seed, long index) {
        return new LinearRegression(n, inputs + 1, RandomStream.childSeed(seed, index), noise);
    }

    private RegressionDraw draw(long seed, long index, double scale) {
        return new RegressionDraw(RandomStream.childSeed(seed, index), inputs, noise, scale);
    }

    private RegressionExample example(RegressionDraw draw) {
        List<Vector> tokens = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            tokens.add(Vector.owning(draw.token()));
        }
        double[] query = draw.query();
        return new RegressionExample(new Prompt(tokens, Vector.owning(query)), draw.answer(query));
    }

    private double write(RegressionDraw draw, Cells cells) {
        for (int i = 0; i < n; i++) {
            write(draw.token(), i, cells);
        }
        double[] query = draw.query();
        write(query, n, cells);
        return draw.answer(query);
    }

    private static void write(double[] token, int item, Cells cells) {
        for (int row = 0; row < token.length; row++) {
            cells.set(row, item, token[row]);
        }
    }

    /** The half mean squared error, over all test examples, of always answering 0. */
    public double zeroLoss() {
        return shift * shift * inputs / 2;
    }

    /**
     * That of the best single step of gradient descent from 0 on the context: for standard inputs d(d+1)/(2(n+d+1)).
     */
    public double oneStepLoss() {
        double error = noise * noise / (shift * shift);
        return shift * shift * inputs * (inputs + 1 + error) / (2 * (n + inputs + 1 + error));
    }

    /** That of the shortest least-squares solution; infinite where noise meets n = d - 1, d or d + 1. */
    public double leastSquaresLoss() {
        int rank = Math.min(n, inputs);
        double unseen = shift * shift * (inputs - rank) / 2;
        int spare = Math.abs(n - inputs) - 1;
        double variance = noise == 0 ? 0 : noise * noise;
        boolean exact = variance == 0 || n == 0;
        return exact ? unseen : spare <= 0 ? Double.POSITIVE_INFINITY : unseen + variance * rank / (2 * spare);
    }
}
