package dev.tacit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.tacit.text.Texts;
import dev.tacit.view.View;
import dev.tacit.view.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contexts at the edge: every command answers, no picture is blank, and no number is missing without a word. */
final class ExtremesTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        no-token         | softmax    | []                                              | [1, 2, 3]
        nothing          | linear-sum | []                                              | [0, 0, 0]
        one-token        | softmax    | [[1, 0, -1]]                                    | [1, 2, 3]
        all-equal        | softmax    | [[1, 0, -1], [1, 0, -1], [1, 0, -1]]            | [1, 0, -1]
        all-zero         | linear     | [[0, 0, 0], [0, 0, 0]]                          | [0, 0, 0]
        query-zero       | mean       | [[1, 0, -1], [2, 0, -1], [1, 3, -1]]            | [0, 0, 0]
        query-tiny       | softmax    | [[1, 0, -1], [2, 0, -1], [1, 3, -1]]            | [1e-170, 0, 0]
        saturated        | softmax    | [[1e3, 0, -1], [2, 0, -1e3], [1, 3e3, -1]]      | [300, 200, -1e3]
        one-wins         | softmax    | [[1e3, 0, -1], [2, 0, -1e3], [1, 3e3, -1]]      | [1e30, 1e30, 1e30]
        large            | mean       | [[1e100, 0, -1], [-1e100, 1, 2], [1, 1e100, 0]] | [1, 2, 3]
        very-large       | linear     | [[1e100, 0, -1], [-1e100, 1, 2], [1, 1e100, 0]] | [1, 2, 3]
        small            | linear     | [[1e-300, 0, 0], [0, 1e-300, 0]]                | [1e-100, 0, 0]
        """)
    void areAnswered(String name, String layer, String tokens, String query) throws IOException {
        Path scenario = Files.writeString(folder.resolve("s.json"), """
            {"format": "tacit-scenario", "version": 1, "context": {"tokens": %s, "query": %s},
             "model": {"init": {"seed": 7, "width": 3, "heads": 2, "headWidth": 4, "layerWidth": 3, "hidden": 6,
               "blocks": 1, "layer": "%s", "activation": "relu", "form": "plain"}}}
            """.formatted(tokens, query, layer));
        Path trace = folder.resolve("t.json");
        if (!answered(trace, "trace", scenario.toString(), "-o", trace.toString(), "--weights", "--blocks")) {
            return;
        }
        strict(trace);
        Path pictures = Files.createDirectories(Path.of("target", "pictures", "extremes", name));
        for (View view : Views.of(new Texts(Locale.ENGLISH)).all()) {
            for (String ending : List.of("pdf", "svg", "png", "csv")) {
                Path file = pictures.resolve(view.id() + "." + ending);
                Files.deleteIfExists(file);
                assertTrue(
                        answered(file, "figure", view.id(), "-s", scenario.toString(), "-o", file.toString()),
                        terminal.err());
                check(file);
            }
        }
    }

    /** Whether the file was written; else the command has said why not, in one sentence. */
    private boolean answered(Path file, String... args) {
        int status = terminal.run(args);
        boolean done = status == 0;
        assertEquals(done ? "" : "2, one sentence", done ? terminal.err() : status + ", " + sentences());
        assertEquals(done, Files.exists(file), file.toString());
        return done;
    }

    private String sentences() {
        return terminal.err().lines().count() == 1 ? "one sentence" : terminal.err();
    }

    private static void strict(Path trace) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(trace.toFile())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isNumeric()) {
                    assertTrue(Double.isFinite(parser.getDoubleValue()), parser.getText());
                }
            }
        }
    }

    private static void check(Path file) throws IOException {
        if (file.toString().endsWith(".pdf")) {
            assertTrue(Files.size(file) > 2_000, file + " is blank");
        } else if (!file.toString().endsWith(".png")) {
            String text = Files.readString(file);
            assertFalse(text.contains("NaN") || text.contains("Infinity") || text.isBlank(), file.toString());
            assertTrue(!file.toString().endsWith(".svg") || text.contains("<text") || text.contains("<path"), text);
        } else {
            assertTrue(Files.size(file) > 3_000, file + " is blank");
        }
    }
}
