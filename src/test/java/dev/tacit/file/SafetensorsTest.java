package dev.tacit.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays as files that Python reads: the same bits again, or refused by name. */
final class SafetensorsTest {
    private static final double[] ODD = {
        0.1, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MIN_NORMAL, Math.nextUp(1.0)
    };

    @TempDir
    private Path folder;

    private static byte[] written(SafetensorsOut out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static SafetensorsOut sample() {
        return new SafetensorsOut()
                .put("w", Matrix.owning(2, 3, ODD))
                .put("b", Vector.of(1, 2.5))
                .put("λ", Vector.zero(0))
                .say("format", "a \"sample\"\n")
                .say("more", "ä");
    }

    /** What a person is told, or "read". */
    private static String said(byte[] file) {
        try (Safetensors read = Safetensors.of(file)) {
            read.check();
            for (String name : read.names()) {
                assertEquals(read.shape(name).count(), read.numbers(name).length);
            }
            return "read";
        } catch (ProblemException refused) {
            return new Texts(Locale.ROOT).say(refused.problem());
        }
    }

    @Test
    void theFormatsDefinitionFindsTheSameBits() {
        Map<String, long[]> bits = SafetensorsSamples.bits(written(sample()));
        assertEquals(Set.of("w [2, 3]", "b [2]", "λ [0]"), bits.keySet());
        assertArrayEquals(
                Arrays.stream(ODD).mapToLong(Double::doubleToRawLongBits).toArray(), bits.get("w [2, 3]"));
        assertArrayEquals(
                new long[] {Double.doubleToRawLongBits(1), Double.doubleToRawLongBits(2.5)}, bits.get("b [2]"));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Path file = folder.resolve("a.SafeTensors");
        sample().write(file);
        assertTrue(NamedArrays.isIn(file));
        try (NamedArrays read = NamedArrays.open(file)) {
            read.check();
            assertEquals(Set.of("b", "w", "λ"), read.names());
            assertEquals(List.of(2, 3), read.shape("w").sides());
            assertArrayEquals(ODD, read.numbers("w"));
            assertEquals("2 x 3", read.shape("w").text());
            assertEquals(Map.of("format", "a \"sample\"\n", "more", "ä"), ((Safetensors) read).metadata());
        }
    }

    @Test
    void theSameArraysAreTheSameBytesAndStandAligned() {
        byte[] one = written(sample());
        byte[] other = written(new SafetensorsOut()
                .say("more", "ä")
                .say("format", "a \"sample\"\n")
                .put("λ", Vector.zero(0))
                .put("b", Vector.of(1, 2.5))
                .put("w", Matrix.owning(2, 3, ODD)));
        assertArrayEquals(one, other);
        assertEquals(0, SafetensorsSamples.header(one).getBytes(StandardCharsets.UTF_8).length % 8);
        assertEquals('{', one[8]);
    }

    @Test
    void moreNumbersThanABufferAreWritten() throws Exception {
        Vector many = new RandomStream(3).normals(20_000);
        Safetensors read = Safetensors.of(written(new SafetensorsOut().put("v", many)));
        assertEquals(many, Vector.owning(read.numbers("v")));
    }

    @Test
    void shorterNumbersAreReadExactly() throws Exception {
        byte[] numbers = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0x3C00)
                .putShort((short) 0x8001)
                .putShort((short) 0x3F80)
                .putShort((short) 0xC049)
                .putFloat(0.1f)
                .putFloat(-3)
                .array();
        Safetensors read = Safetensors.of(SafetensorsSamples.file("""
            {"h": {"dtype": "F16", "shape": [2], "data_offsets": [0, 4]},
             "s": {"dtype": "F32", "shape": [1, 2], "data_offsets": [8, 16], "unknown": [1]},
             "k": {"dtype": "BF16", "shape": [2], "data_offsets": [4, 8]}}\
            """, numbers));
        assertArrayEquals(new double[] {1, -StrictMath.pow(2, -24)}, read.numbers("h"));
        assertArrayEquals(new double[] {1, -3.140625}, read.numbers("k"));
        assertArrayEquals(new double[] {0.1f, -3}, read.numbers("s"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``   | header: this is not one whole JSON value
        `[]` | header: must be an object in braces
        `{"a": 1}` | a: must be an object in braces
        `{"a": {"dtype": "F64"` | header, line 1, column 22: this is not one whole JSON value
        `{"a": {}, "a": {}}` | header, line 1, column 11: the name "a" stands twice in one object
        `{"a": {"dtype": "F64", "dtype": "F64"}}` | header, line 1, column 24: the name "dtype" stands twice in one object
        `{"__metadata__": {"a": 1}}` | __metadata__.a: must be a text in quotes
        `{"__metadata__": []}` | __metadata__: must be an object in braces
        `{"": {"shape": [2], "data_offsets": [0, 16]}}` | "".dtype: is missing
        `{"a": {"dtype": "F64", "data_offsets": [0, 16]}}` | a.shape: is missing
        `{"a": {"dtype": "F64", "shape": [2]}}` | a.data_offsets: is missing
        `{"a": {"dtype": "I64", "shape": [2], "data_offsets": [0, 16]}}` | a.dtype: is "I64", expected F64, F32, F16 or BF16
        `{"a": {"dtype": "F64", "shape": 2, "data_offsets": [0, 16]}}` | a.shape: must be a list in brackets
        `{"a": {"dtype": "F64", "shape": [2.0], "data_offsets": [0, 16]}}` | a.shape[0]: must be a whole number, written without point or exponent
        `{"a": {"dtype": "F64", "shape": [-2], "data_offsets": [0, 16]}}` | a.shape[0]: is -2, but must not be negative
        `{"a": {"dtype": "F64", "shape": [1, 2, 1], "data_offsets": [0, 16]}}` | a: has 3 dimensions, expected 1 or 2
        `{"a": {"dtype": "F64", "shape": [262145, 1], "data_offsets": [0, 16]}}` | a: is of size (262145, 1), more than any weight may have
        `{"a": {"dtype": "F64", "shape": [1073741825], "data_offsets": [0, 16]}}` | a: is of size (1073741825), more than any weight may have
        `{"a": {"dtype": "F64", "shape": [0, 99999999999999999999], "data_offsets": [0, 0]}}` | a: is of size (0, 9223372036854775807), more than any weight may have
        `{"a": {"dtype": "F64", "shape": [262144, 262144], "data_offsets": [0, 16]}}` | a: is of size (262144, 262144), more than any weight may have
        `{"a": {"dtype": "F64", "shape": [2], "data_offsets": [16]}}` | a.data_offsets: has 1 numbers, expected 2
        `{"a": {"dtype": "F64", "shape": [2], "data_offsets": [16, 0]}}` | a: ends before it begins
        `{"a": {"dtype": "F64", "shape": [2], "data_offsets": [0, 8]}}` | a: takes 8 bytes, but 16 by its shape and type
        `{"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 16]}}` | a: takes 16 bytes, but 8 by its shape and type
        `{"a": {"dtype": "F64", "shape": [2], "data_offsets": [8, 24]}}` | a: ends at byte 24 of the numbers, of which the file has 16: it may be cut short
        `{"a": {"dtype": "F64", "shape": [1], "data_offsets": [9007199254740992, 9007199254741000]}}` | a: ends at byte 9007199254741000 of the numbers, of which the file has 16: it may be cut short
        `{"a": {"dtype": "F64", "shape": [1], "data_offsets": [0, 8]}}` | the file goes on for 8 bytes after its last array
        `{"a": {"dtype": "F64", "shape": [1], "data_offsets": [8, 16]}}` | a: begins 8 bytes after the array before it ends
        `{"a": {"dtype": "F64", "shape": [2], "data_offsets": [0, 16]}, "b": {"dtype": "F64", "shape": [1], "data_offsets": [8, 16]}}` | b: begins 8 bytes inside another array
        `{"a": {"dtype": "F64", "shape": [2], "data_offsets": [0, 16]}}` | a[1]: is not a finite number
        `{"a": {"dtype": "F64", "shape": [1, 2], "data_offsets": [0, 16]}}` | a[0][1]: is not a finite number
        """)
    void isRefusedByName(String header, String sentence) {
        assertEquals(sentence, said(SafetensorsSamples.file(header, SafetensorsSamples.doubles(1, Double.NaN))));
    }

    @Test
    void aHugeHeaderIsNotRead() throws Exception {
        byte[] header = "{}".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "this is no .safetensors file: its header would take 1048577 bytes, and up to 1048576 are read",
                said(SafetensorsSamples.file(1_048_577, header, new byte[0])));
        assertEquals(
                "this is no .safetensors file: its header would take 18446744073709551615 bytes, and up to 1048576 are"
                        + " read",
                said(SafetensorsSamples.file(-1, header, new byte[0])));
        assertEquals(
                "this is no .safetensors file, or it is cut short",
                said(SafetensorsSamples.file(1_048_576, header, new byte[0])));
        assertEquals("this is no .safetensors file, or it is cut short", said(new byte[7]));
        Path large = folder.resolve("large.safetensors");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        ProblemException refused = assertThrows(ProblemException.class, () -> Safetensors.open(large));
        assertEquals("problem.file.large", refused.problem().key());
    }

    @Test
    void aNameStaysOnOneLine() {
        String name = "a\\u000a\\u0000" + "b".repeat(5_000);
        String said = said(SafetensorsSamples.file("{\"" + name + "\": {}}", new byte[0]));
        assertEquals("a??" + "b".repeat(37) + "….dtype: is missing", said);
    }

    @Test
    void whatNoFileCanHoldIsNotWritten() throws Exception {
        Path file = folder.resolve("a.safetensors");
        Files.writeString(file, "old");
        SafetensorsOut nan = new SafetensorsOut().put("a", Vector.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> nan.write(file));
        SafetensorsOut large = new SafetensorsOut().say("a", "b".repeat(1 << 20));
        assertThrows(IllegalArgumentException.class, () -> large.write(file));
        assertThrows(IllegalArgumentException.class, () -> new SafetensorsOut().put("__metadata__", Vector.zero(1)));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() {
        byte[] whole = written(sample());
        assertEquals("read", said(whole));
        for (int length = 0; length < whole.length; length++) {
            assertFalse(said(Arrays.copyOf(whole, length)).equals("read"), "cut at " + length);
        }
    }

    @Test
    void otherBytesAreReadOrRefusedInOneSentence() {
        RandomStream random = new RandomStream(5);
        byte[] whole = written(sample());
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] other = Arrays.copyOf(whole, whole.length - (i % 4 == 0 ? (int) (9 * random.uniform()) : 0));
            for (int k = i % 3; k >= 0; k--) {
                int bit = (int) (8 * other.length * random.uniform());
                other[bit / 8] ^= (byte) (1 << bit % 8);
            }
            String said = said(other);
            assertFalse(said.isBlank() || said.contains("\n"), said);
            refused += said.equals("read") ? 0 : 1;
        }
        assertTrue(refused > 10_000 && refused < 20_000, "refused " + refused);
    }
}
