package dev.tacit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Checkpoint;
import dev.tacit.scenario.CheckpointFile;
import dev.tacit.scenario.Checkpoints;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.Limits;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.NpzSamples;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights from a file, at the terminal. */
final class WeightsCommandTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void traceTakesTheWeightsOfAFile() throws Exception {
        Path file = folder.resolve("a.tacit.json");
        Scenario scenario = Presets.standard();
        ScenarioCodec.save(new Document(scenario, Cursor.at(0)), file);
        ModelInit other = scenario.model().settings().withSeed(8).withHidden(5);
        Path weights = Files.write(folder.resolve("w.npz"), NpzSamples.zip(NpzSamples.arrays(other.draw()), true));
        assertEquals(0, terminal.run("trace", file.toString()));
        String before = terminal.out();
        assertEquals(0, terminal.run("trace", file.toString(), "--model", weights.toString()), terminal.err());
        String after = terminal.out();
        assertNotEquals(before, after);
        Path same = folder.resolve("b.tacit.json");
        Scenario explicit = scenario.withModel(new ModelSpec.Explicit(other.draw()));
        ScenarioCodec.save(new Document(explicit, Cursor.at(0)), same);
        assertEquals(explicit, ScenarioCodec.read(same, Limits.WINDOW_TOKENS).scenario());
        assertEquals(0, terminal.run("trace", same.toString()));
        assertEquals(terminal.out(), after);
        assertEquals(
                2,
                terminal.run(
                        "trace",
                        file.toString(),
                        "--model",
                        folder.resolve("no.npz").toString()));
        assertTrue(terminal.err().endsWith("no.npz: there is no such file" + System.lineSeparator()), terminal.err());
    }

    @Test
    void aScenarioMayNameACheckpointOfTheUser() throws Exception {
        List<ContextualBlock> blocks =
                Presets.standard().model().settings().withSeed(8).withHidden(5).draw();
        Checkpoint checkpoint = new Checkpoint(blocks, "{}", "tacit train", 1, 0.5);
        CheckpointFile.write(
                checkpoint, Files.createDirectories(folder.resolve("mine")).resolve("8.safetensors"));
        Checkpoints mine = Checkpoints.in(folder.resolve("mine"));
        Path named = folder.resolve("named.tacit.json");
        Scenario scenario = Presets.standard().withModel(new ModelSpec.Trained("8", blocks));
        ScenarioCodec.save(new Document(scenario, Cursor.at(0)), named);
        assertTrue(Files.readString(named).contains("\"checkpoint\": \"8\""));
        assertEquals(0, terminal.run(mine, "trace", named.toString()), terminal.err());
        String traced = terminal.out();
        Path explicit = folder.resolve("explicit.tacit.json");
        Scenario same = Presets.standard().withModel(new ModelSpec.Explicit(blocks));
        ScenarioCodec.save(new Document(same, Cursor.at(0)), explicit);
        assertEquals(0, terminal.run("trace", explicit.toString()));
        assertEquals(terminal.out(), traced);
        assertEquals(2, terminal.run(Checkpoints.in(folder), "trace", named.toString()));
        assertTrue(terminal.err().contains("model.checkpoint: there is no checkpoint \"8\""), terminal.err());
        Path file = folder.resolve("mine/8.safetensors");
        Path preset = folder.resolve("a.tacit.json");
        ScenarioCodec.save(new Document(Presets.standard(), Cursor.at(0)), preset);
        assertEquals(0, terminal.run("trace", preset.toString(), "--model", file.toString()), terminal.err());
        assertEquals(traced, terminal.out());
    }
}
