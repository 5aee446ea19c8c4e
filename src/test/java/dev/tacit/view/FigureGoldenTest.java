package dev.tacit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.scenario.Preset;
import dev.tacit.scenario.Presets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Figures of every view and preset as rounded text, a file a view, compared with those that were read; -Dgoldens=write
 * makes them anew.
 */
final class FigureGoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "goldens", "figures");

    @Test
    void figuresAreThoseThatWereRead() throws Exception {
        Map<String, StringBuilder> files = new TreeMap<>();
        for (Preset preset : Presets.all()) {
            Snapshot snapshot = Stage.snapshot(preset.scenario());
            new Stage()
                    .play(
                            preset.id(),
                            snapshot,
                            (snapshot.n() + 1) / 2,
                            act -> files.computeIfAbsent(act.view(), _ -> new StringBuilder())
                                    .append("== ")
                                    .append(act.name())
                                    .append('\n')
                                    .append(FigureText.of(act.figure()))
                                    .append('\n'));
        }
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            compare(FOLDER.resolve(file.getKey() + ".txt"), file.getValue().toString());
        }
    }

    private static void compare(Path file, String text) throws Exception {
        if ("write".equals(System.getProperty("goldens"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertTrue(Files.exists(file), file + " is missing: make it with -Dgoldens=write");
        assertEquals(Files.readString(file, StandardCharsets.UTF_8), text, file.toString());
    }
}
