package dev.tacit.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.Checkpoint;
import dev.tacit.scenario.CheckpointFile;
import dev.tacit.scenario.PartialTraining;
import dev.tacit.scenario.TrainingFile;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.Optimiser;
import dev.tacit.train.Training;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import dev.tacit.train.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From settings to a checkpoint, by one command. */
final class TrainTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private static TrainingSettings small() {
        return NamedSettings.paper().withBatch(16).withSteps(12);
    }

    private Path save(TrainingSettings settings) throws Exception {
        return Files.writeString(folder.resolve("small.json"), TrainingFile.text(settings));
    }

    private int train(Path settings, Path to) {
        return terminal.run("train", settings.toString(), "-o", to.toString());
    }

    private static TrainingState after(int steps) {
        return Training.advance(TrainingState.start(small()), steps, () -> false);
    }

    @Test
    void aTrainingEndsInACheckpoint() throws Exception {
        Path to = folder.resolve("small.safetensors");
        assertEquals(0, train(save(small()), to), terminal.err());
        TrainingState all = after(12);
        Checkpoint read = CheckpointFile.read(to);
        assertEquals(all.blocks(), read.blocks());
        assertEquals(12, read.step());
        assertEquals(Validation.halfMse(all.blocks(), small()), read.loss());
        assertEquals(TrainingFile.text(small()), read.training());
        assertEquals("tacit train small.json -o small.safetensors", read.command());
        String line = "12 steps in \\S+ s \\(\\S+ steps/s\\), half-MSE 0\\.\\d+\\R";
        assertTrue(terminal.out().matches(line), terminal.out());
        assertEquals("training steps 0/12", terminal.err().strip());
        assertFalse(Files.exists(TrainJob.partial(to)));
    }

    @Test
    void whatWasInterruptedGoesOnToTheSameBytes() throws Exception {
        Path settings = save(small());
        Path whole = Files.createDirectory(folder.resolve("whole")).resolve("a.safetensors");
        Path cut = Files.createDirectory(folder.resolve("cut")).resolve("a.safetensors");
        assertEquals(0, train(settings, whole));
        PartialTraining.write(after(7), TrainJob.partial(cut));
        assertEquals(0, train(settings, cut), terminal.err());
        assertTrue(terminal.err().contains("going on from step 7"), terminal.err());
        assertTrue(terminal.out().startsWith("5 steps in "), terminal.out());
        assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(cut));
        assertFalse(Files.exists(TrainJob.partial(cut)));
    }

    @Test
    void anotherTrainingInProgressIsLeftAlone() throws Exception {
        Path to = folder.resolve("a.safetensors");
        PartialTraining.write(after(3), TrainJob.partial(to));
        refused("this is what another training keeps of itself", save(small().withSeed(2)), to);
        assertTrue(Files.exists(TrainJob.partial(to)));
        Files.writeString(TrainJob.partial(to), "cut");
        refused("this is no .safetensors file, or it is cut short", save(small()), to);
    }

    @Test
    void aDivergenceKeepsTheLastFiniteWeights() throws Exception {
        TrainingSettings wild = small().withOptimiser(new Optimiser.Sgd(1e4))
                .withMlpDeviation(1)
                .withSteps(1000);
        Path to = folder.resolve("wild.safetensors");
        assertEquals(2, train(save(wild), to));
        String sentence = terminal.err().lines().toList().getLast();
        assertTrue(sentence.matches("tacit: the training diverged: .* was not finite at step \\d+; .*"), sentence);
        Checkpoint kept = CheckpointFile.read(to);
        TrainingState state = Training.advance(TrainingState.start(wild), 1000, () -> false);
        assertEquals(state.blocks(), kept.blocks());
        assertEquals(state.step(), kept.step());
        assertFalse(Files.exists(TrainJob.partial(to)));
    }

    @Test
    void theListNamesAllSettings() {
        assertEquals(0, terminal.run("train", "--list"));
        assertEquals(NamedSettings.all().size(), terminal.out().lines().count());
        for (NamedSettings named : NamedSettings.all()) {
            assertTrue(terminal.out().lines().anyMatch(line -> line.startsWith(named.id() + " ")), named.id());
        }
    }

    @Test
    void badInputIsStatusTwoAndOneSentence() throws Exception {
        Path to = folder.resolve("a.safetensors");
        String out = to.toString();
        refused("no settings \"papr\"; did you mean paper?", "papr", "-o", out);
        refused("no settings and no file \"what.json\"", "what.json", "-o", out);
        refused("name the settings and, with -o, the file to write", "paper");
        refused("name the settings and, with -o, the file to write", "-o", out);
        refused(
                "must end in .safetensors",
                "paper",
                "-o",
                folder.resolve("a.npz").toString());
        refused("there is no folder to write into", "paper", "-o", folder + "/no/a.safetensors");
        refused("the name of a file is empty", "paper", "-o", "");
        refused("this training would take about", save(small().withBatch(65_536).withSteps(100_000_000)), to);
        TrainingSettings huge = small().withModel(
                        small().model().withHidden(16_384).withBlocks(24))
                .withTask(small().task().withInputs(4_095));
        refused("GiB of memory", save(huge.withModel(huge.model().withTokenWidth(4_096))), to);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": \"tacit-training\", ");
        refused("broken.json: ", broken, to);
        assertFalse(Files.exists(to));
    }

    private void refused(String sentence, Path settings, Path to) {
        refused(sentence, settings.toString(), "-o", to.toString());
    }

    private void refused(String sentence, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "train";
        System.arraycopy(args, 0, all, 1, args.length);
        assertEquals(2, terminal.run(all), sentence);
        assertTrue(terminal.err().contains(sentence), terminal.err());
        assertEquals(1, terminal.err().lines().count(), terminal.err());
        assertEquals("", terminal.out());
    }
}
