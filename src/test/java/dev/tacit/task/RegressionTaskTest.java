package dev.tacit.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tacit.tensor.LeastSquares;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples are addressed by their number alone, and their losses are those of theory. */
final class RegressionTaskTest {
    private static final RegressionTask TASK = new RegressionTask(3, 12, 0.4, 2);
    private static final int COUNT = 20_000;

    @Test
    void anExampleIsThePromptOfAScenario() {
        for (int index : List.of(0, 1, 77)) {
            assertEquals(
                    TASK.regression(5, index).draw(), TASK.example(5, index).prompt());
        }
        assertNotEquals(TASK.example(5, 0), TASK.example(5, 1));
        assertNotEquals(TASK.example(5, 0), TASK.example(6, 0));
    }

    @Test
    void whatIsWrittenIsTheExample() {
        Prompt prompt = TASK.testExample(3, 8).prompt();
        double[][] items = new double[13][4];
        double target = TASK.writeTest(3, 8, (row, item, value) -> items[item][row] = value);
        assertEquals(TASK.testExample(3, 8).target(), target);
        for (int item = 0; item < 12; item++) {
            assertEquals(prompt.tokens().get(item), Vector.of(items[item]));
        }
        assertEquals(prompt.query(), Vector.of(items[12]));
    }

    @Test
    void onlyInputsAtTestAreShifted() {
        RegressionTask plain = new RegressionTask(3, 12, 0.4, 1);
        assertEquals(plain.example(1, 4), TASK.example(1, 4));
        Vector query = plain.testExample(1, 4).prompt().query();
        assertEquals(query.times(2), TASK.testExample(1, 4).prompt().query());
        assertEquals(
                2 * plain.testExample(1, 4).target(), TASK.testExample(1, 4).target());
    }

    /** 20 000 tasks scatter by one or two per cent. */
    @Test
    void lossesAreThoseOfTheory() {
        RegressionTask few = new RegressionTask(5, 3, 0.5, 1);
        for (RegressionTask task : List.of(TASK, few, new RegressionTask(2, 8, 0, 1))) {
            double zero = 0;
            double step = 0;
            double squares = 0;
            double rate = rate(task);
            for (int index = 0; index < COUNT; index++) {
                RegressionExample example = task.testExample(1, index);
                Vector query = inputs(example.prompt().query());
                zero += half(example.target());
                step += half(rate * gradient(example.prompt()).dot(query) - example.target());
                squares += half(solution(example.prompt()).dot(query) - example.target());
            }
            near(task.zeroLoss(), zero);
            near(task.oneStepLoss(), step);
            near(task.leastSquaresLoss(), squares);
        }
    }

    @Test
    void noiseMakesLeastSquaresUselessNearAsManyTokensAsInputs() {
        for (int n : List.of(4, 5, 6)) {
            assertEquals(Double.POSITIVE_INFINITY, new RegressionTask(5, n, 0.1, 1).leastSquaresLoss());
        }
        assertEquals(0, new RegressionTask(5, 5, 0, 1).leastSquaresLoss());
        assertEquals(2.5, new RegressionTask(5, 0, 0.1, 1).leastSquaresLoss());
    }

    private static void near(double expected, double sum) {
        assertEquals(expected, sum / COUNT, 0.06 * expected + 1e-12);
    }

    private static double half(double miss) {
        return miss * miss / 2;
    }

    /** The best rate: 1 / (s²(n + d + 1) + σ²). */
    private static double rate(RegressionTask task) {
        double square = task.shift() * task.shift();
        return 1 / (square * (task.n() + task.inputs() + 1) + task.noise() * task.noise());
    }

    private static Vector gradient(Prompt prompt) {
        Vector sum = inputs(prompt.query()).times(0);
        for (Vector token : prompt.tokens()) {
            sum = sum.plus(inputs(token).times(answer(token)));
        }
        return sum;
    }

    private static Vector solution(Prompt prompt) {
        int d = prompt.query().size() - 1;
        Matrix x = Matrix.ofRows(
                prompt.tokens().stream().map(RegressionTaskTest::inputs).toList(), d);
        double[] y =
                prompt.tokens().stream().mapToDouble(RegressionTaskTest::answer).toArray();
        return LeastSquares.solve(x, Matrix.owning(y.length, 1, y)).column(0);
    }

    private static double answer(Vector token) {
        return token.get(token.size() - 1);
    }

    private static Vector inputs(Vector token) {
        double[] x = new double[token.size() - 1];
        for (int i = 0; i < x.length; i++) {
            x[i] = token.get(i);
        }
        return Vector.owning(x);
    }
}
