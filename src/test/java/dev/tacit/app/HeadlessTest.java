package dev.tacit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.scenario.Presets;
import dev.tacit.text.Texts;
import dev.tacit.view.Views;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no display, the job is done all the same. */
final class HeadlessTest {
    @Test
    void aDisplayThatDoesNotAnswerIsFoundOutBeforeTheWindowIsTried() {
        assertEquals("command.display.none", missing("Linux", Map.of()));
        assertEquals("command.display.none", missing("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertEquals("command.display.dead", missing("Linux", Map.of("DISPLAY", ":4093")));
        assertEquals("command.display.dead", missing("Linux", Map.of("DISPLAY", "unix:4093.0")));
        assertEquals("command.display.dead", missing("Linux", Map.of("DISPLAY", "localhost:4093")));
        assertEquals("command.display.dead", missing("Linux", Map.of("DISPLAY", "localhost:99999")));
        assertEquals("command.display.dead", missing("Linux", Map.of("DISPLAY", "nonsense")));
        assertEquals("", missing("Windows 11", Map.of()));
        assertEquals("", missing("Mac OS X", Map.of()));
    }

    private static String missing(String system, Map<String, String> environment) {
        return new Display(system, environment).missing();
    }

    @Test
    void stepsPrintsAndPictures(@TempDir Path folder) throws Exception {
        Texts texts = new Texts(Locale.ENGLISH);
        Views views = Views.of(texts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, out, StandardCharsets.UTF_8, false);
        Path here = folder.resolve("pictures");
        new HeadlessJob(console, texts, views, new Terminal(), here)
                .run(Presets.first().document());
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains(" 10 % 20 % 30 % 40 % 50 % 60 % 70 % 80 % 90 % 100 %"), said);
        assertEquals(51, said.lines().filter(line -> line.matches(" +\\d+ .*")).count());
        assertTrue(said.contains(here.toString()), said);
        try (var pictures = Files.list(here)) {
            assertEquals(views.all().size() + 1, pictures.count());
        }
        assertEquals(Presets.first().scenario().name(), Files.readString(here.resolve("window.png")));
    }

    @Test
    void takesAnotherFolderWhereThisOneCannotBeWritten(@TempDir Path folder) throws IOException, Refusal {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        Texts texts = new Texts(Locale.ENGLISH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, out, StandardCharsets.UTF_8, false);
        new HeadlessJob(console, texts, new Views(List.of()), new Terminal(), taken)
                .run(Presets.all().get(1).document());
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("tacit-pictures"), said);
    }
}
