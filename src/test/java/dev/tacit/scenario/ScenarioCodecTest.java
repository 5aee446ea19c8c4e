package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.file.AtomicFile;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written reads back to the same bits, and nothing is lost on the way. */
final class ScenarioCodecTest {
    @Test
    void readsEveryField() throws ProblemException {
        Document read = Samples.read(Samples.FILE);
        Scenario scenario = read.scenario();
        assertEquals("small", scenario.name());
        assertEquals(Vector.of(0.1, -0.0), scenario.context().tokens().getFirst());
        assertEquals(List.of("a", "b", "c"), scenario.context().labels());
        assertEquals(new Moved.Only(new TreeSet<>(Set.of(0, 2))), scenario.moved());
        assertEquals(new Cursor(2, Cursor.NONE, Map.of("update", "product")), read.cursor());
    }

    @Test
    void writesWhatItReads() throws ProblemException {
        Document read = Samples.read(Samples.FILE);
        byte[] written = ScenarioCodec.bytes(read);
        assertEquals(read, ScenarioCodec.read(written, Limits.FILE_TOKENS));
        assertArrayEquals(written, ScenarioCodec.bytes(ScenarioCodec.read(written, Limits.FILE_TOKENS)));
    }

    @Test
    void keepsTheBitsOfAnyDouble() throws ProblemException {
        RandomStream random = new RandomStream(1);
        List<Vector> tokens = new ArrayList<>();
        while (tokens.size() < 500) {
            Vector token = Vector.of(Double.longBitsToDouble(random.nextLong()), random.normal());
            if (token.isFinite()) {
                tokens.add(token);
            }
        }
        Scenario small = Samples.read(Samples.FILE).scenario();
        Context context = new Context(tokens, List.of(), Vector.of(Double.MIN_VALUE, -Double.MAX_VALUE));
        Document document = new Document(small.withContext(context, new Moved.All()), Cursor.at(500));
        assertEquals(document, ScenarioCodec.read(ScenarioCodec.bytes(document), Limits.FILE_TOKENS));
    }

    @Test
    void keepsFieldsThatItDoesNotKnow() throws ProblemException {
        String odd = "{ \"b\" : [1.10, 12345678901234567890],\n \"\u00e4.c\": \"x\\u0041\"}";
        String file = Samples.FILE
                .replace("\"version\"", "\"my.note\": " + odd + ", \"zero\": -0 , \"version\"")
                .replace("\"labels\"", "\"why\": 1e999, \"labels\"")
                .replace("\"causal\"", "\"made by\": null, \"causal\"")
                .replace("\"b2\"", "\"x\": \"\", \"b2\"")
                .replace("\"form\"", "\"y\": true, \"form\"")
                .replace("\"step\"", "\"zoom\": 2, \"step\"");
        Document read = Samples.read(file);
        assertEquals(
                Map.of(
                        " my.note", odd,
                        " zero", "-0",
                        "context why", "1e999",
                        "model.blocks[0].layer made by", "null",
                        "model.blocks[0].mlp x", "\"\"",
                        "model.blocks[0] y", "true",
                        "view zoom", "2"),
                read.scenario().unknown().byPath());
        assertEquals(read, ScenarioCodec.read(ScenarioCodec.bytes(read), Limits.FILE_TOKENS));
    }

    @Test
    void keepsAnyText() throws ProblemException {
        String name = "\u0394W \"q\" \\ \n\u0001 \ud83d\ude00 \ud800 \u2028";
        byte[] bytes = ScenarioCodec.bytes(new Document(Presets.standard().withName(name), Cursor.at(0)));
        Document whole = new Document(Presets.standard().withName(name.replace('\ud800', '\ufffd')), Cursor.at(0));
        assertEquals(whole, ScenarioCodec.read(bytes, Limits.FILE_TOKENS));
        String escaped = new String(bytes, StandardCharsets.UTF_8).replace("\ufffd", "\\udc00");
        assertEquals(whole, ScenarioCodec.read(escaped.getBytes(StandardCharsets.UTF_8), Limits.FILE_TOKENS));
    }

    @Test
    void aViewThatMakesNoSenseIsNoReasonToRefuse() throws ProblemException {
        assertEquals(
                Cursor.opening(3),
                Samples.read(Samples.FILE.replace("\"step\": 2", "\"step\": []"))
                        .cursor());
        assertEquals(
                3,
                Samples.read(Samples.FILE.replace("\"step\": 2", "\"step\": 99"))
                        .cursor()
                        .step());
    }

    @Test
    void aFileWithoutAViewOpensWhereSomethingHasHappened() throws ProblemException {
        assertEquals(0, Cursor.opening(0).step());
        assertEquals(1, Cursor.opening(1).step());
        assertEquals(17, Cursor.opening(50).step());
        String none = Samples.FILE.replaceFirst(",\\s*\"view\".*(?=\\})", "");
        assertEquals(Cursor.at(1), Samples.read(none).cursor());
        String choices = Samples.FILE.replace("\"step\": 2, ", "");
        assertEquals(
                new Cursor(1, Cursor.NONE, Map.of("update", "product")),
                Samples.read(choices).cursor());
    }

    @Test
    void theWindowTakesFewerTokensThanAFile() {
        byte[] bytes = Samples.FILE.getBytes(StandardCharsets.UTF_8);
        ProblemException refused = assertThrows(ProblemException.class, () -> ScenarioCodec.read(bytes, 2));
        assertEquals("context.tokens", refused.problem().place());
        assertEquals("problem.tokens.window", refused.problem().key());
    }

    @Test
    void refusesFilesThatAreNone(@TempDir Path folder) throws IOException {
        assertEquals("problem.file.directory", key(folder));
        assertEquals("problem.file.missing", key(folder.resolve("none")));
        Path large = folder.resolve("large");
        try (var channel = FileChannel.open(large, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), 1L << 30);
        }
        assertEquals("problem.file.large", key(large));
    }

    private static String key(Path file) {
        return assertThrows(ProblemException.class, () -> ScenarioCodec.read(file, 10))
                .problem()
                .key();
    }

    @Test
    void savesWhollyOrNotAtAll(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.tacit.json");
        Document document = Samples.read(Samples.FILE);
        ScenarioCodec.save(document, file);
        assertEquals(document, ScenarioCodec.read(file, 10));
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(new byte[1000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals("problem.file.unwritable", refused.problem().key());
        assertEquals(document, ScenarioCodec.read(file, 10));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
        assertFalse(Files.isSymbolicLink(file));
    }

    @Test
    void savesThroughALink(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.tacit.json");
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        ScenarioCodec.save(Samples.read(Samples.FILE), link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Samples.read(Samples.FILE), ScenarioCodec.read(file, 10));
    }
}
