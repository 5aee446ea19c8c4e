package dev.tacit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.ModelInit;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.NpzSamples;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command of one picture is told beside the view: dials, and the weights of a file. */
final class FigureCommandTest {
    private final Terminal terminal = new Terminal();
    private final Scenario scenario = Presets.standard();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void save() throws Exception {
        file = folder.resolve("a.tacit.json");
        ScenarioCodec.save(new Document(scenario, Cursor.at(3)), file);
    }

    @Test
    void aDialIsTurnedAsInTheWindow() throws Exception {
        Path saved = folder.resolve("saved.tacit.json");
        Map<String, String> turned = Map.of("rates.logits", "2", "rates.query", "0.5");
        ScenarioCodec.save(new Document(scenario, new Cursor(3, Cursor.NONE, turned)), saved);
        String asked = figure("rates", file, "--dial", "logits=2", "--dial", "query=0.5");
        assertEquals(figure("rates", saved), asked);
        assertNotEquals(figure("rates", file), asked);
        assertEquals(figure("rates", file, "--dial", "query=0.5"), figure("rates", saved, "--dial", "logits=1"));
    }

    @Test
    void whatIsNoDialOrNoneOfItsNumbersIsRefused() {
        refused("--dial takes NAME=VALUE, not \"x\"", "null", "x");
        refused("the view null has no dial \"x\"; it has: seed", "null", "x=1");
        refused("the view update has no dials", "update", "seed=1");
        for (String value : List.of("", "0", "1.5", "1001", "NaN", "1e999", "0x1p3", "2=2")) {
            refused(
                    "--dial seed must be a whole number from 1 to 1000, not \"" + value + "\"",
                    "null",
                    "seed=" + value);
        }
        refused("--dial query must be a number from 0.25 to 4, not \"0\"", "rates", "query=0");
    }

    private void refused(String sentence, String view, String dial) {
        Path to = folder.resolve("p.svg");
        assertEquals(2, terminal.run("figure", view, "-s", file.toString(), "-o", to.toString(), "--dial", dial));
        assertEquals("tacit: " + sentence + System.lineSeparator(), terminal.err());
        assertTrue(Files.notExists(to));
    }

    @Test
    void aFigureTakesTheWeightsOfAFile() throws Exception {
        ModelInit other = scenario.model().settings().withSeed(8).withHidden(5);
        Path weights = Files.write(folder.resolve("w.npz"), NpzSamples.zip(NpzSamples.arrays(other.draw()), true));
        Path same = folder.resolve("b.tacit.json");
        Scenario explicit = scenario.withModel(new ModelSpec.Explicit(other.draw()));
        ScenarioCodec.save(new Document(explicit, Cursor.at(3)), same);
        String with = figure("weights", file, "--model", weights.toString());
        assertEquals(figure("weights", same), with);
        assertNotEquals(figure("weights", file), with);
        String missing = folder.resolve("no.npz").toString();
        String to = folder.resolve("p.svg").toString();
        assertEquals(2, terminal.run("figure", "null", "-s", file.toString(), "-o", to, "--model", missing));
        assertTrue(terminal.err().endsWith("no.npz: there is no such file" + System.lineSeparator()), terminal.err());
    }

    /** The picture's numbers. */
    private String figure(String view, Path from, String... more) throws Exception {
        Path to = folder.resolve("p.csv");
        List<String> args = new ArrayList<>(List.of("figure", view, "-s", from.toString(), "-o", to.toString()));
        args.addAll(List.of(more));
        assertEquals(0, terminal.run(args.toArray(String[]::new)), terminal.err());
        return Files.readString(to);
    }
}
