package dev.tacit.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.tensor.Vector;
import dev.tacit.train.Divergence.Reason;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** A training is decided by its settings alone, and ends where its numbers do. */
final class TrainingTest {
    private static final long TEST = 99;

    private static TrainingSettings small() {
        return NamedSettings.paper().withBatch(40).withSteps(12);
    }

    private static TrainingState all(TrainingSettings settings) {
        return Training.advance(TrainingState.start(settings), settings.steps(), () -> false);
    }

    @Test
    void theSameSettingsGiveTheSameBitsOnAnyNumberOfThreads() throws Exception {
        TrainingState here = all(small());
        for (int threads = 1; threads <= 3; threads++) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                assertEquals(here, pool.submit(() -> all(small())).get());
            }
        }
        assertNotEquals(here, all(small().withSeed(2)));
    }

    @Test
    void stepsInPiecesAreTheSameSteps() {
        for (Optimiser optimiser : new Optimiser[] {new Optimiser.Sgd(0.02), Optimiser.Adam.standard(0.01)}) {
            TrainingState state = TrainingState.start(small().withOptimiser(optimiser));
            while (!state.isDone()) {
                state = Training.advance(state, 5, () -> false);
            }
            assertEquals(all(small().withOptimiser(optimiser)), state);
        }
    }

    @Test
    void itStopsBetweenTwoSteps() {
        int[] asked = {0};
        TrainingState state = Training.advance(TrainingState.start(small()), 12, () -> ++asked[0] > 4);
        assertEquals(4, state.step());
        assertEquals(all(small().withSteps(4)).parameters(), state.parameters());
    }

    @Test
    void theLossOfAStepIsThatBeforeIt() {
        TrainingState state = all(small());
        Vector losses = state.losses();
        assertEquals(12, losses.size());
        assertEquals(all(small().withSteps(5)).losses().get(3), losses.get(3));
        assertTrue(losses.get(0) > 0.5 && losses.get(0) < 1.5, () -> "predicting 0 costs 1: " + losses);
    }

    @Test
    void aRateThatIsTooLargeEndsAtAStepWithFiniteWeights() {
        TrainingSettings settings = small().withOptimiser(new Optimiser.Sgd(1e4))
                .withMlpDeviation(1)
                .withSteps(1000);
        TrainingState state = all(settings);
        Divergence end = state.divergence().orElseThrow();
        assertEquals(state.step() + 1, end.step());
        assertTrue(state.step() > 0 && state.step() < 100, () -> "step " + end);
        assertTrue(state.parameters().values().isFinite() && state.losses().isFinite());
        assertEquals(state, Training.advance(state, 3, () -> false));
        assertEquals(all(settings.withSteps(state.step())).parameters(), state.parameters());
    }

    @Test
    void weightsThatOverflowAreNotKept() {
        TrainingState state =
                all(small().withOptimiser(new Optimiser.Sgd(1e308)).withMlpDeviation(100));
        assertEquals(new Divergence(1, Reason.WEIGHTS), state.divergence().orElseThrow());
        assertEquals(TrainingState.start(state.settings()).parameters(), state.parameters());
    }

    @Test
    void theRecipeReachesTheLossesOfTheTable() {
        TrainingState state = TrainingState.start(NamedSettings.paper());
        state = Training.advance(state, 100, () -> false);
        double early = loss(state);
        state = Training.advance(state, 400, () -> false);
        double late = loss(state);
        TrainingState longer = all(NamedSettings.of("paper-100").orElseThrow().settings());
        System.out.println("LOSSES " + early + " " + late + " " + loss(longer));
    }

    private static double loss(TrainingState state) {
        return Validation.halfMse(state.parameters(), state.settings().task(), TEST, 4000);
    }
}
