package dev.tacit.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.task.RegressionTask;
import org.junit.jupiter.api.Test;

/** Estimates grow with what makes trainings long and large. */
final class TrainingCostTest {
    private static TrainingCost followUp(int n, int batch) {
        return TrainingCost.of(NamedSettings.followUp()
                .withTask(new RegressionTask(2, n, 0, 1))
                .withBatch(batch));
    }

    @Test
    void timeIsProportionalToStepsAndBatch() {
        TrainingCost one = TrainingCost.of(NamedSettings.paper());
        TrainingCost more =
                TrainingCost.of(NamedSettings.paper().withSteps(1500).withBatch(128));
        assertEquals(6, more.seconds() / one.seconds(), 1e-9);
    }

    @Test
    void longContextsCostTheirSquareInAStack() {
        double ratio = followUp(2000, 8).seconds() / followUp(1000, 8).seconds();
        assertTrue(ratio > 3.5 && ratio < 4.1, () -> "ratio " + ratio);
    }

    @Test
    void whatShipsIsSmallAndShort() {
        for (NamedSettings named : NamedSettings.all()) {
            TrainingCost cost = TrainingCost.of(named.settings());
            assertTrue(cost.seconds() < 10 && cost.bytes() < 64e6, () -> named.id() + " " + cost);
        }
    }

    @Test
    void memoryCoversTheWeightsOfEveryShare() {
        TrainingSettings large =
                NamedSettings.paper().withModel(NamedSettings.paper().model().withHidden(16_384));
        double weights = 8.0 * 6 * 16_384;
        assertTrue(TrainingCost.of(large).bytes() > 16 * weights);
    }
}
