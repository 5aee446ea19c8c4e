package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.tensor.RandomStream;
import dev.tacit.text.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, it is read or refused in one sentence. */
final class ScenarioFuzzTest {
    private static final String[] PIECES = {
        "null",
        "[]",
        "{}",
        "-1",
        "1e999",
        "1.5",
        "\"\"",
        "[[]]",
        "true",
        ",",
        ":",
        "\"",
        "[",
        "}",
        "\\u0000",
        "9".repeat(400)
    };

    @Test
    void mutatedFilesAreReadOrRefused() throws ProblemException {
        RandomStream random = new RandomStream(42);
        byte[] whole = Samples.FILE.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] mutated = mutated(whole, random);
            String said = Samples.refusal(mutated);
            assertFalse(said.isBlank() || said.contains("\n"), said);
            if (!said.equals("read")) {
                refused++;
                continue;
            }
            Document document = ScenarioCodec.read(mutated, Limits.FILE_TOKENS);
            assertEquals(document, ScenarioCodec.read(ScenarioCodec.bytes(document), Limits.FILE_TOKENS));
        }
        assertTrue(refused > 10_000 && refused < 20_000, "refused " + refused);
    }

    private static byte[] mutated(byte[] whole, RandomStream random) {
        int at = pick(random, whole.length);
        return switch (pick(random, 5)) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 -> {
                byte[] copy = whole.clone();
                copy[at] = (byte) random.nextLong();
                yield copy;
            }
            case 2 -> spliced(whole, at, 0, PIECES[pick(random, PIECES.length)]);
            case 3 -> spliced(whole, at, 1 + pick(random, 12), "");
            default -> spliced(whole, at, 1 + pick(random, 4), PIECES[pick(random, PIECES.length)]);
        };
    }

    private static byte[] spliced(byte[] whole, int at, int cut, String piece) {
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        String rest = text.substring(Math.min(text.length(), at + cut));
        return (text.substring(0, at) + piece + rest).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int pick(RandomStream random, int bound) {
        return (int) (random.uniform() * bound);
    }
}
