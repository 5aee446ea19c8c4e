package dev.tacit.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prompts are what they say, and the same for the same seed. */
final class TaskTest {
    @Test
    void theSameTaskDrawsTheSameBits() {
        assertEquals(new LinearRegression(20, 4, 9, 0.3).draw(), new LinearRegression(20, 4, 9, 0.3).draw());
        assertNotEquals(new NormalTokens(20, 4, 9).draw(), new NormalTokens(20, 4, 10).draw());
    }

    @Test
    void withoutNoiseOneWeightVectorExplainsEveryToken() {
        Prompt prompt = new LinearRegression(30, 3, 5, 0).draw();
        Vector a = prompt.tokens().get(0);
        Vector b = prompt.tokens().get(1);
        double det = a.get(0) * b.get(1) - a.get(1) * b.get(0);
        Vector w = Vector.of(
                (a.get(2) * b.get(1) - a.get(1) * b.get(2)) / det, (a.get(0) * b.get(2) - a.get(2) * b.get(0)) / det);
        for (Vector token : prompt.tokens()) {
            assertEquals(w.get(0) * token.get(0) + w.get(1) * token.get(1), token.get(2), 1e-12);
        }
        assertEquals(0, prompt.query().get(2));
    }

    @Test
    void aLongerPromptStartsLikeTheShorterOneAndNoiseMovesOnlyY() {
        List<Vector> shorter = new LinearRegression(10, 3, 5, 0).draw().tokens();
        List<Vector> longer = new LinearRegression(20, 3, 5, 0).draw().tokens();
        assertEquals(shorter, longer.subList(0, 10));
        Vector noisy = new LinearRegression(10, 3, 5, 0.5).draw().tokens().get(4);
        assertEquals(shorter.get(4).with(2, 0), noisy.with(2, 0));
        assertNotEquals(shorter.get(4), noisy);
    }

    @Test
    void normalTokensHaveMeanZeroAndVarianceOne() {
        Prompt prompt = new NormalTokens(20_000, 3, 2).draw();
        Matrix rows = Matrix.ofRows(prompt.tokens(), 3);
        for (int j = 0; j < 3; j++) {
            Vector column = rows.column(j);
            double mean = sum(column) / 20_000;
            assertEquals(0, mean, 0.03);
            assertEquals(1, column.dot(column) / 20_000, 0.03);
        }
    }

    private static double sum(Vector values) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += values.get(i);
        }
        return sum;
    }
}
