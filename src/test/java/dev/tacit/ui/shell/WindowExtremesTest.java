package dev.tacit.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contexts at the edge in the window: it opens them, steps through them, and says in words what has no picture. */
class WindowExtremesTest extends ShellTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        no-token   | softmax | []                                              | [1, 2, 3]       | 0
        one-token  | softmax | [[1, 0, -1]]                                    | [1, 2, 3]       | 0
        all-equal  | softmax | [[1, 0, -1], [1, 0, -1], [1, 0, -1]]            | [1, 0, -1]      | 0
        all-zero   | linear  | [[0, 0, 0], [0, 0, 0]]                          | [0, 0, 0]       | 0
        query-zero | mean    | [[1, 0, -1], [2, 0, -1], [1, 3, -1]]            | [0, 0, 0]       | 0
        saturated  | softmax | [[1e3, 0, -1], [2, 0, -1e3], [1, 3e3, -1]]      | [300, 200, 1e3] | 0
        large      | mean    | [[1e100, 0, -1], [-1e100, 1, 2], [1, 1e100, 0]] | [1, 2, 3]       | 0
        very-large | linear  | [[1e100, 0, -1], [-1e100, 1, 2], [1, 1e100, 0]] | [1, 2, 3]       | 1
        """)
    void areShown(String name, String layer, String tokens, String query, int problems) throws IOException {
        Path scenario = Files.writeString(file(name + ".tacit.json"), """
            {"format": "tacit-scenario", "version": 1, "name": "%s", "context": {"tokens": %s, "query": %s},
             "model": {"init": {"seed": 7, "width": 3, "heads": 2, "headWidth": 4, "layerWidth": 3, "hidden": 6,
               "blocks": 1, "layer": "%s", "activation": "relu", "form": "plain"}}}
            """.formatted(name, tokens, query, layer));
        awaitPictures();
        fxDo(() -> window().open(scenario));
        await(() -> scenario.equals(session().fileProperty().get()));
        await(() -> !session().computingProperty().get());
        if (problems == 0) {
            awaitPictures();
            assertNull(fx(() -> session().problemProperty().get()));
        } else {
            assertNotNull(fx(() -> session().problemProperty().get()));
            assertTrue(says("There are no numbers for this context"));
        }
        fxDo(() -> session().step(1_000));
        assertEquals(fx(() -> session().scenarioProperty().get().context().n()), step());
        await(() -> !session().computingProperty().get());
        picture("window-extreme-" + name);
    }
}
