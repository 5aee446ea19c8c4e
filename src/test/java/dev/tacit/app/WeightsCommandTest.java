package dev.tacit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.ModelInit;
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
}
