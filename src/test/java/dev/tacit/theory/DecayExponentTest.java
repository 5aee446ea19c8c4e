package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.task.NormalTokens;
import dev.tacit.task.Prompt;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law of the increments, of every kind of layer: untrained, on tokens that have nothing in common. */
class DecayExponentTest {
    private static final int DRAWS = 400;
    private static final int TOKENS = 400;
    private static final int FROM = 10;

    @ParameterizedTest
    @CsvSource({"SOFTMAX, -1", "LINEAR, -1", "MEAN, -1", "LINEAR_SUM, 0", "LOCAL, 0", "DECAY, 0", "RNN, 0"})
    void averagingLayersFallLikeOneOverI(LayerKind kind, double exponent) {
        Vector mean = Vector.zero(TOKENS);
        for (int draw = 1; draw <= DRAWS; draw++) {
            mean = mean.plus(increments(kind, draw));
        }
        DecayExponent fitted = DecayExponent.fit(mean, FROM).orElseThrow();
        assertEquals(exponent, fitted.exponent(), 0.05);
    }

    private static Vector increments(LayerKind kind, int draw) {
        LayerInit layer = new LayerInit(kind, 3, 3, new Heads(1, 3), false, true, true, new Memory(8, 0.9, 3));
        ModelInit init = new ModelInit(draw, layer, 3, 1, Activation.IDENTITY, BlockForm.PLAIN, 1);
        ContextualBlock block = init.draw().getFirst();
        Prompt prompt = new NormalTokens(TOKENS, 3, draw).draw();
        Matrix prefix = block.layer().prefix(prompt.tokens(), prompt.query(), () -> false);
        return DecayExponent.increments(
                block.mlp().w(), block.reading(prefix, prompt.query()).mlpInput());
    }

    @Test
    void aLawIsFound() {
        double[] values = new double[40];
        for (int i = 1; i <= values.length; i++) {
            values[i - 1] = 3 * Math.pow(i, -0.7);
        }
        values[20] = 0;
        values[21] = Double.NaN;
        DecayExponent law = DecayExponent.fit(Vector.of(values), 5).orElseThrow();
        assertEquals(-0.7, law.exponent(), 1e-12);
        assertEquals(3, law.factor(), 1e-11);
        assertEquals(values[30], law.at(31), 1e-12);
        assertTrue(DecayExponent.fit(Vector.of(values), 39).isEmpty());
        assertTrue(DecayExponent.fit(Vector.zero(40), 1).isEmpty());
    }

    @Test
    void incrementsAreThoseOfTheDirectDynamics() {
        Draws.snapshots(84).forEach(s -> {
            Vector increments =
                    DecayExponent.increments(s.block().mlp().w(), s.prefix().mlpInput());
            for (int i = 0; i < s.n(); i++) {
                double known = s.direct().incrementNorms().get(i);
                double scale =
                        s.direct().deltaNorms().get(i) + s.direct().deltaNorms().get(i + 1);
                assertEquals(
                        known,
                        increments.get(i),
                        1e-12 * (scale + s.block().mlp().w().norm()));
            }
        });
    }
}
