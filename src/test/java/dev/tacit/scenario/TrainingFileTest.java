package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.Optimiser;
import dev.tacit.train.Training;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of trainings and trainings on their way come back from files as they were. */
final class TrainingFileTest {
    private static final String PAPER = TrainingFile.text(NamedSettings.paper());

    @TempDir
    private Path folder;

    private TrainingSettings read(String text) throws Exception {
        return TrainingFile.read(Files.writeString(folder.resolve("settings.json"), text));
    }

    @Test
    void settingsComeBack() throws Exception {
        for (NamedSettings named : NamedSettings.all()) {
            TrainingSettings sgd = named.settings().withOptimiser(new Optimiser.Sgd(0.1));
            assertEquals(named.settings(), read(TrainingFile.text(named.settings())));
            assertEquals(sgd, read(TrainingFile.text(sgd)));
        }
    }

    @Test
    void whatIsLeftOutIsStandard() throws Exception {
        String brief = """
            {"format": "tacit-training", "version": 1,
             "model": {"seed": 1, "width": 3, "heads": 8, "headWidth": 4, "layerWidth": 3, "hidden": 128,
                       "bias": true, "stateWidth": 32},
             "mlpDeviation": 0.02, "task": {"inputs": 2, "n": 50}, "batch": 64,
             "optimiser": {"kind": "adam", "rate": 0.005}, "steps": 500, "seed": 1}
            """;
        assertEquals(NamedSettings.paper(), read(brief));
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        refused("format: is \"tacit\", expected", PAPER.replace("tacit-training", "tacit"));
        refused("version: is 2; this Tacit reads", PAPER.replace("\"version\": 1", "\"version\": 2"));
        refused("batch: is 0, expected 1 to", PAPER.replace("\"batch\": 64", "\"batch\": 0"));
        refused("optimiser.kind: \"lion\" is not known", PAPER.replace("adam", "lion"));
        refused("optimiser.rate: is missing", PAPER.replace("\"rate\"", "\"rat\""));
        refused("optimiser.rate: is -0.005, expected", PAPER.replace("0.005", "-0.005"));
        refused("optimiser.beta1: is 1, expected", PAPER.replace("0.9,", "1.0,"));
        refused("task.noise: is -1, expected", PAPER.replace("\"noise\": 0.0", "\"noise\": -1.0"));
        refused("task.nois: is no setting of a training", PAPER.replace("\"noise\"", "\"nois\""));
        refused("mlpDev: is no setting of a training", PAPER.replace("mlpDeviation", "mlpDev"));
        refused("model.width: is 4, but the tokens have width 3", PAPER.replace("\"width\": 3", "\"width\": 4"));
    }

    private void refused(String sentence, String text) {
        ProblemException wrong = assertThrows(ProblemException.class, () -> read(text));
        String said = new Texts(Locale.ENGLISH).say(wrong.problem());
        assertTrue(said.startsWith(sentence), said);
    }

    @Test
    void aTrainingOnItsWayComesBack() throws Exception {
        Path file = folder.resolve("state");
        for (Optimiser optimiser : new Optimiser[] {new Optimiser.Sgd(0.02), Optimiser.Adam.standard(0.01)}) {
            for (NamedSettings named : NamedSettings.all()) {
                TrainingSettings settings = named.settings()
                        .withBatch(3)
                        .withTask(named.settings().task().withN(4))
                        .withOptimiser(optimiser);
                TrainingState state = Training.advance(TrainingState.start(settings), 2, () -> false);
                PartialTraining.write(state, file);
                assertEquals(Optional.of(state), PartialTraining.read(file, settings));
                assertEquals(Optional.empty(), PartialTraining.read(file, settings.withSeed(5)));
            }
        }
    }
}
