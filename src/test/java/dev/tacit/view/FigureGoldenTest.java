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
 * Figures of every view and preset as rounded text, compared with those that were read; -Dgoldens=write makes them
 * anew.
 */
final class FigureGoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "goldens", "figures");

    @Test
    void figuresAreThoseThatWereRead() throws Exception {
        for (Preset preset : Presets.all()) {
            Snapshot snapshot = Stage.snapshot(preset.scenario());
            Map<String, String> texts = new TreeMap<>();
            new Stage()
                    .play(
                            preset.id(),
                            snapshot,
                            (snapshot.n() + 1) / 2,
                            act -> texts.put(act.name(), FigureText.of(act.figure())));
            StringBuilder all = new StringBuilder();
            texts.forEach((name, text) ->
                    all.append("== ").append(name).append('\n').append(text).append('\n'));
            compare(FOLDER.resolve(preset.id() + ".txt"), all.toString());
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
