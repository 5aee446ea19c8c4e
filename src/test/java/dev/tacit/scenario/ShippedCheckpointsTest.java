package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.text.Digits;
import dev.tacit.train.NamedSettings;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checkpoints that ship are what they say they are. */
final class ShippedCheckpointsTest {
    private static final Path FOLDER = Path.of("assets", "checkpoints");
    private static final long LARGEST = 30_000;

    @Test
    void eachHasTheLossThatItTells() throws Exception {
        List<Path> all;
        try (var files = Files.list(FOLDER)) {
            all = files.filter(file -> file.toString().endsWith(".safetensors")).toList();
        }
        String readme = Files.readString(FOLDER.resolve("README.md"));
        assertTrue(all.size() >= 6, all::toString);
        for (Path file : all) {
            String name = file.getFileName().toString();
            String id = name.replace(".safetensors", "");
            TrainingSettings settings = NamedSettings.of(id).orElseThrow().settings();
            Checkpoint read = CheckpointFile.read(file);
            assertTrue(Files.size(file) < LARGEST, name);
            assertEquals(TrainingFile.text(settings), read.training(), name);
            assertEquals(settings.steps(), read.step(), name);
            assertEquals("tacit train " + id + " -o " + name, read.command());
            double loss = Validation.halfMse(read.blocks(), settings);
            assertEquals(read.loss(), loss, 1e-9 * loss, name);
            String row = "| `%s` | %s |".formatted(read.command(), Digits.rounded(loss, 3));
            assertTrue(readme.contains(row), row);
        }
    }
}
