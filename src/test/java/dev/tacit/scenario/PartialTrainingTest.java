package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training on its way comes back from its file, however long it has been. */
final class PartialTrainingTest {
    @Test
    void aLongTrainingComesBack(@TempDir Path folder) throws ProblemException {
        TrainingSettings settings = NamedSettings.paper().withSteps(900_000);
        TrainingState start = TrainingState.start(settings);
        double[] losses = new double[600_000];
        for (int step = 0; step < losses.length; step++) {
            losses[step] = 1.0 / (step + 1);
        }
        TrainingState state = new TrainingState(
                settings, start.parameters(), start.first(), start.second(), Vector.owning(losses), Optional.empty());
        Path file = folder.resolve("long.partial");
        PartialTraining.write(state, file);
        assertEquals(Optional.of(state), PartialTraining.read(file, settings));
    }
}
