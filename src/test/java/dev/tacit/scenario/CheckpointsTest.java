package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerKind;
import dev.tacit.task.NormalTokens;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that name a checkpoint: read by the name, written with the name, refused with the names that there are. */
final class CheckpointsTest {
    /** A checkpoint that stands among the tests' files as those that ship do among the program's. */
    private static final Path TINY = Path.of("src/test/resources/tacit/assets/checkpoints/tiny.safetensors");

    @TempDir
    private Path folder;

    private Checkpoints checkpoints = Checkpoints.shipped();

    @BeforeEach
    void look() {
        checkpoints = new Checkpoints(List.of("tiny"), folder);
    }

    private static Checkpoint tiny() {
        return CheckpointFileTest.of(
                NpzTest.init(LayerKind.SOFTMAX, BlockForm.PLAIN, 1).draw());
    }

    private Path keep(String name, Checkpoint checkpoint) throws ProblemException {
        Path file = folder.resolve(name + ".safetensors");
        CheckpointFile.write(checkpoint, file);
        return file;
    }

    private static byte[] naming(String name) {
        return """
            {"format": "tacit-scenario", "version": 1,
             "context": {"tokens": [[1, 2, 3]], "query": [0.5, 0.25, 0]},
             "model": {"x": [1], "checkpoint": "%s"}}
            """.formatted(name).getBytes(StandardCharsets.UTF_8);
    }

    private Document read(String name) throws ProblemException {
        return ScenarioCodec.read(naming(name), 10, checkpoints);
    }

    private String said(String name) {
        try {
            read(name);
            return "read";
        } catch (ProblemException refused) {
            return new Texts(Locale.ROOT).say(refused.problem());
        }
    }

    @Test
    void filesOfThisVersionStayReadable() throws Exception {
        if ("write".equals(System.getProperty("goldens"))) {
            Files.createDirectories(TINY.getParent());
            CheckpointFile.write(tiny(), TINY);
        }
        assertArrayEquals(Files.readAllBytes(keep("new", tiny())), Files.readAllBytes(TINY));
        assertEquals(tiny(), CheckpointFile.read(TINY));
    }

    @Test
    void allThatShipAreRead() throws Exception {
        Checkpoints shipped = Checkpoints.shipped();
        for (String name : shipped.names()) {
            assertTrue(Fit.tokenWidth(shipped.named("", name)) > 0, name);
        }
    }

    @Test
    void oneThatShipsAndOneOfTheUserAreNamed() throws Exception {
        List<ContextualBlock> own =
                NpzTest.init(LayerKind.RNN, BlockForm.PRE_LN, 2).draw();
        keep("my own ü", CheckpointFileTest.of(own));
        keep("tiny", CheckpointFileTest.of(own));
        assertEquals(List.of("tiny", "my own ü"), checkpoints.names());
        assertEquals(
                new ModelSpec.Trained("tiny", tiny().blocks()),
                read("tiny").scenario().model());
        assertEquals(
                new ModelSpec.Trained("my own ü", own),
                read("my own ü").scenario().model());
        assertEquals(
                own,
                new ModelSpec.Trained("my own ü", own).settings().withSeed(11).draw());
    }

    @Test
    void aScenarioKeepsTheName() throws Exception {
        Document document = read("tiny");
        byte[] bytes = ScenarioCodec.bytes(document);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.contains("\"checkpoint\": \"tiny\"") && !text.contains("wq"), text);
        assertTrue(text.contains("\"x\": [1]"), text);
        assertEquals(document, ScenarioCodec.read(bytes, 10, checkpoints));
        assertArrayEquals(bytes, ScenarioCodec.bytes(ScenarioCodec.read(bytes, 10, checkpoints)));
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnown() throws Exception {
        String known = "; known are: tiny";
        assertEquals("model.checkpoint: there is no checkpoint \"a\"" + known, said("a"));
        assertEquals("model.checkpoint: there is no checkpoint \"\"" + known, said(""));
        keep("b", tiny());
        Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("c.npz"), "");
        keep("inner/d", tiny());
        for (String path : List.of("inner/d", "../" + folder.getFileName() + "/b", "./b", folder + "/b", "b\\u0000")) {
            assertTrue(said(path).endsWith(known + ", b"), path);
        }
        assertTrue(said("a\\nb").startsWith("model.checkpoint: there is no checkpoint \"a?b\""));
        for (int i = 10; i < 40; i++) {
            keep("n" + i, tiny());
        }
        assertTrue(said("a").endsWith(", n26, n27, …"), said("a"));
        Checkpoints none = new Checkpoints(List.of(), folder.resolve("none"));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> ScenarioCodec.read(naming("a"), 10, none));
        assertEquals(
                "model.checkpoint: there is no checkpoint \"a\", nor any other",
                new Texts(Locale.ROOT).say(refused.problem()));
    }

    @Test
    void aBrokenOneIsRefusedByItsNameAndPlace() throws Exception {
        byte[] whole = Files.readAllBytes(keep("a", tiny()));
        Files.write(folder.resolve("a.safetensors"), Arrays.copyOf(whole, whole.length - 8));
        assertTrue(said("a").startsWith("checkpoint a, wv: ends at byte "), said("a"));
        Files.write(folder.resolve("a.safetensors"), new byte[3]);
        assertEquals("checkpoint a: this is no .safetensors file, or it is cut short", said("a"));
        Files.createDirectories(folder.resolve("b.safetensors"));
        assertEquals("checkpoint b: this is a folder, not a file", said("b"));
    }

    @Test
    void otherTokensAreSaidInOneSentence() {
        byte[] wide = new String(naming("tiny"), StandardCharsets.UTF_8)
                .replace("[1, 2, 3]", "[1, 2]")
                .replace("[0.5, 0.25, 0]", "[0, 0]")
                .getBytes(StandardCharsets.UTF_8);
        ProblemException refused =
                assertThrows(ProblemException.class, () -> ScenarioCodec.read(wide, 10, checkpoints));
        assertEquals(
                "The model reads tokens of width 3, the context has width 2",
                new Texts(Locale.ROOT).say(refused.problem()));
    }

    @Test
    void itStaysWhereItFitsAndElseOneIsDrawn() throws Exception {
        Scenario scenario = read("tiny").scenario();
        Scenario more = EditTest.done(scenario, new Edit.InsertTokens(0, List.of(Vector.of(0, 1, 0))));
        assertEquals(scenario.model(), more.model());
        Edit narrower = new Edit.SetContext(new TaskContext(new NormalTokens(4, 2, 1)));
        ModelSpec fitted = EditTest.done(scenario, narrower).model();
        assertEquals(new ModelSpec.Drawn(scenario.model().settings().withTokenWidth(2)), fitted);
        ModelSpec drawn = new ModelSpec.Drawn(scenario.model().settings());
        Scenario anew = EditTest.done(scenario, new Edit.SetModel(drawn));
        assertEquals(
                scenario.model(),
                EditTest.done(anew, new Edit.SetModel(scenario.model())).model());
    }

    @Test
    void weightsInJsonMayNameOneToo() throws Exception {
        Path file = Files.writeString(folder.resolve("m.json"), "{\"model\": {\"checkpoint\": \"tiny\"}}");
        Scenario now = read("tiny").scenario();
        assertEquals(now.model(), WeightsFile.read(file, now, checkpoints));
        Path scenario = Files.write(folder.resolve("s.json"), naming("tiny"));
        assertEquals(read("tiny"), Opened.read(scenario, now, 10, checkpoints));
    }
}
