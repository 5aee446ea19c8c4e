package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.file.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of late are remembered in a file, and nobody is troubled if that cannot be. */
final class RecentFilesTest {
    @TempDir
    private Path folder;

    @Test
    void theNewestEightAreKept() {
        Path kept = folder.resolve("a/b/recent");
        RecentFiles files = RecentFiles.in(kept);
        for (int i = 0; i < 10; i++) {
            files.used(folder.resolve(i + ".tacit.json"));
        }
        files.used(folder.resolve("5.tacit.json"));
        files.forget(folder.resolve("9.tacit.json"));
        List<String> names = List.of("5", "8", "7", "6", "4", "3", "2");
        assertEquals(
                names.stream().map(name -> folder.resolve(name + ".tacit.json")).toList(),
                RecentFiles.in(kept).files());
    }

    @Test
    void aSpoiltListIsEmptyOrLosesTheSpoiltLines() throws IOException {
        Path kept = Files.write(folder.resolve("recent"), new byte[] {(byte) 0xff, 'x'});
        assertEquals(List.of(), RecentFiles.in(kept).files());
        Files.writeString(kept, "a\u0000b\n\n/good\n");
        assertEquals(List.of(Path.of("/good")), RecentFiles.in(kept).files());
        RecentFiles nowhere = RecentFiles.in(kept.resolve("recent"));
        nowhere.used(kept);
        assertEquals(List.of(kept), nowhere.files());
        assertFalse(Files.isDirectory(kept));
    }

    @Test
    void everySystemHasItsPlace() {
        assertTrue(folder("Linux", Map.of()).endsWith(Path.of("home/.local/state/tacit")));
        assertEquals(
                folder.resolve("state").resolve("tacit"),
                folder("Linux", Map.of("XDG_STATE_HOME", folder.resolve("state").toString())));
        assertTrue(folder("Linux", Map.of("XDG_STATE_HOME", "here")).endsWith(Path.of("home/.local/state/tacit")));
        assertTrue(folder("Mac OS X", Map.of()).endsWith(Path.of("home/Library/Application Support/Tacit")));
        assertTrue(folder("Windows 11", Map.of()).endsWith(Path.of("home/AppData/Local/Tacit")));
    }

    private Path folder(String system, Map<String, String> environment) {
        return new UserFolder(system, environment, folder.resolve("home")).path();
    }
}
