package dev.tacit.ui.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.PartialTraining;
import dev.tacit.text.ProblemException;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.Training;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a training that was killed left is gone on with by the same training only. */
final class LearningStoreTest {
    private static final TrainingSettings SETTINGS =
            NamedSettings.paper().withBatch(2).withSteps(6);

    @Test
    void onlyTheSameTrainingGoesOn(@TempDir Path folder) throws ProblemException, IOException {
        Path file = folder.resolve("training.partial");
        LearningStore store = LearningStore.in(file);
        assertEquals(Optional.empty(), store.resumed(SETTINGS));
        TrainingState half = Training.advance(TrainingState.start(SETTINGS), 3, () -> false);
        PartialTraining.write(half, file);
        assertEquals(Optional.of(half), store.resumed(SETTINGS));
        assertEquals(Optional.empty(), store.resumed(SETTINGS.withSeed(2)));
        Files.write(file, new byte[] {1, 2, 3});
        assertEquals(Optional.empty(), store.resumed(SETTINGS), "a file that was cut");
        store.clear();
        assertTrue(Files.notExists(file));
    }
}
