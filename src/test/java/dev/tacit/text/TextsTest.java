package dev.tacit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TextsTest {
    /** Of two texts with one key, the file keeps the last without a word. */
    @Test
    void everyKeyStandsOnce() throws Exception {
        Path file = Path.of("src", "main", "resources", "dev", "tacit", "text", "messages.properties");
        List<String> keys = Files.readAllLines(file).stream()
                .filter(line -> line.matches("[a-zA-Z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        Set<String> seen = new HashSet<>();
        List<String> twice = keys.stream().filter(key -> !seen.add(key)).toList();
        assertTrue(keys.size() > 300, "only " + keys.size());
        assertEquals(List.of(), twice);
    }
}
