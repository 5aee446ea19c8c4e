package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.Heads;
import dev.tacit.model.LayerInit;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.ModelInit;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights in files of NumPy: read by their names and shapes, or refused by them. */
final class NpzTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("weights.npz");
    }

    static ModelInit init(LayerKind kind, BlockForm form, int blocks) {
        boolean linear = kind == LayerKind.LINEAR || kind == LayerKind.LINEAR_SUM;
        LayerInit layer = new LayerInit(kind, 3, 3, new Heads(2, 2), linear, true, !linear, new Memory(5, 0.25, 2));
        return new ModelInit(11, layer, 4, 3, Activation.GELU, form, blocks);
    }

    private static Scenario open(ModelInit model) {
        Context context = new Context(List.of(Vector.of(1, 2, 3)), List.of(), Vector.of(.5, .25, 0));
        return Scenario.of("", context, new ModelSpec.Drawn(model));
    }

    private static final Scenario OPEN = open(init(LayerKind.SOFTMAX, BlockForm.PLAIN, 1));

    private List<ContextualBlock> read(byte[] bytes, Scenario now) throws ProblemException, IOException {
        Files.write(file, bytes);
        return WeightsFile.read(file, now, Checkpoints.shipped()).blocks();
    }

    /** What a person is told, or "read". */
    private String said(byte[] bytes, Scenario now) {
        try {
            read(bytes, now);
            return "read";
        } catch (ProblemException refused) {
            return new Texts(Locale.ROOT).say(refused.problem());
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static Map<String, byte[]> sample() {
        return NpzSamples.arrays(OPEN.model().blocks());
    }

    @Test
    void everyKindAndFormComesBackStoredAndDeflated() throws Exception {
        for (LayerKind kind : LayerKind.values()) {
            for (BlockForm form : BlockForm.values()) {
                for (int blocks : new int[] {1, 3}) {
                    ModelInit init = init(kind, form, blocks);
                    byte[] bytes = NpzSamples.zip(NpzSamples.arrays(init.draw()), form == BlockForm.PLAIN);
                    assertEquals(init.draw(), read(bytes, open(init.withSeed(12).withBlocks(1))), kind + " " + form);
                }
            }
        }
    }

    @Test
    void namesTellTheKindAndTheNorms() throws Exception {
        for (LayerKind kind : List.of(LayerKind.MEAN, LayerKind.DECAY, LayerKind.RNN)) {
            List<ContextualBlock> blocks = init(kind, BlockForm.PRE_LN, 2).draw();
            assertEquals(blocks, read(NpzSamples.zip(NpzSamples.arrays(blocks), true), OPEN));
        }
        ModelInit rnn = init(LayerKind.RNN, BlockForm.PLAIN, 1);
        List<ContextualBlock> softmax =
                init(LayerKind.SOFTMAX, BlockForm.PLAIN, 1).draw();
        assertEquals(softmax, read(NpzSamples.zip(NpzSamples.arrays(softmax), true), open(rnn)));
    }

    @Test
    void floatsAndColumnsFirstAreTheSameNumbers() throws Exception {
        Matrix w = Matrix.of(
                new double[] {1, 2, 3}, new double[] {4, 5, 6}, new double[] {7, 8, 9.5}, new double[] {-1, 0.25, 0});
        Map<String, byte[]> arrays = sample();
        for (byte[] bytes : List.of(
                NpzSamples.npy("<f4", false, "4, 3", NpzSamples.floats(NpzSamples.flat(w))),
                NpzSamples.npy("<f8", true, "4L, 3L", NpzSamples.doubles(NpzSamples.flat(w.transpose()))),
                version(2, NpzSamples.array(w)),
                version(3, NpzSamples.npy("<f4", true, "4,3", NpzSamples.floats(NpzSamples.flat(w.transpose())))))) {
            arrays.put("w", bytes);
            assertEquals(
                    w, read(NpzSamples.zip(arrays, true), OPEN).getFirst().mlp().w());
        }
    }

    /** The same array with the longer size of later versions. */
    private static byte[] version(int major, byte[] npy) {
        byte[] longer = new byte[npy.length + 2];
        System.arraycopy(npy, 0, longer, 0, 10);
        System.arraycopy(npy, 10, longer, 12, npy.length - 10);
        longer[6] = (byte) major;
        return longer;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        w    | w    | <f8 | 4, 4    | w: is 4 x 4, expected 4 x 3
        w    | w    | <f8 | 0, 3    | w: is 0 x 3, expected 1 x 3
        w    | w    | <f8 | 12,     | w: is 12, expected ? x 3
        w    | w    | <f8 | ''      | w: is 1, expected ? x 3
        w    | w    | <f8 | 2, 2, 3 | w: has 3 dimensions, expected 1 or 2
        w    | w    | <f8 | 262145, 3 | w: is of size (262145, 3), more than any weight may have
        w    | w    | <f8 | 262144, 262144 | w: is of size (262144, 262144), more than any weight may have
        w    | w    | <f8 | 99999999999999999999, 3 | w: is of size (99999999999999999999, 3), more than any weight may have
        w    | w    | <f8 | -1, 3   | w: has a header that NumPy does not write
        w    | w    | >f8 | 4, 3    | w: holds ">f8", expected doubles (<f8) or floats (<f4)
        w    | w    | <i8 | 4, 3    | w: holds "<i8", expected doubles (<f8) or floats (<f4)
        w    | w    | O   | 4, 3    | w: holds "O", expected doubles (<f8) or floats (<f4)
        w    | W    | <f8 | 4, 3    | W: is no name of a weight here; known are: wq, wk, wv, wo, bo, w, b, w2, b2
        w    | ''   | <f8 | 4, 3    | "": is no name of a weight here; known are: wq, wk, wv, wo, bo, w, b, w2, b2
        w    | blocks.0.w | <f8 | 4, 3 | wq: stands beside the weights of a stack, whose names begin with blocks.0., blocks.1. and so on
        b    | b    | <f8 | 4, 1    | b: is 4 x 1, expected 4
        b    | b    | <f8 | 3,      | b: is 3, expected 4
        b2   | bo   | <f8 | 3,      | b2: is missing
        wq   | wq   | <f8 | 3, 3    | wq: has 3 rows, which the 2 heads of the open model cannot share
        wq   | wq   | <f8 | 6, 3    | wk: is 4 x 3, expected 6 x 3
        wk   | wk   | <f8 | 4, 2    | wk: is 4 x 2, expected 4 x 3
        wk   | u    | <f8 | 4, 4    | wq: is no name of a weight here; known are: u, v, wo, bo, w, b, w2, b2
        wo   | wo   | <f8 | 3, 5    | wo: is 3 x 5, expected 3 x 4
        wo   | wo   | <f8 | 4097, 4 | wo: is 4097 x 4, expected 4096 x 4
        w2   | w2   | <f8 | 3, 5    | w2: is 3 x 5, expected 3 x 4
        wv   | norm1.gamma | <f8 | 3, | wv: is missing
        """)
    void isRefusedByName(String name, String by, String descr, String shape, String sentence) {
        Map<String, byte[]> arrays = new LinkedHashMap<>();
        long numbers = 1;
        for (String side : shape.split(",", -1)) {
            numbers *= side.isBlank() ? 1 : Math.min(5_000, Math.abs((long) Double.parseDouble(side)));
        }
        byte[] zeros = new byte[Math.toIntExact(Double.BYTES * Math.min(numbers, 20_000))];
        byte[] other = NpzSamples.npy(descr, false, shape, zeros);
        sample().forEach((known, bytes) ->
                arrays.put(known.equals(name) ? by : known, known.equals(name) ? other : bytes));
        assertEquals(sentence, said(NpzSamples.zip(arrays, true), OPEN));
    }

    @Test
    void theRestOfWhatIsRefused() {
        BiFunction<String, byte[], String> with = (name, bytes) -> {
            Map<String, byte[]> arrays = sample();
            arrays.put(name, bytes);
            return said(NpzSamples.zip(arrays, false), OPEN);
        };
        byte[] b = sample().getOrDefault("b", new byte[0]);
        assertEquals("b: does not begin as an array of NumPy does", with.apply("b", new byte[] {1, 2, 3}));
        assertEquals("b: has a header that NumPy does not write", with.apply("b", Arrays.copyOf(b, 60)));
        assertEquals(
                "b: ends before the 4 numbers that its shape announces",
                with.apply("b", Arrays.copyOf(b, b.length - 1)));
        assertEquals(
                "b: goes on after the 4 numbers that its shape announces",
                with.apply("b", Arrays.copyOf(b, b.length + 1)));
        byte[] nan = NpzSamples.npy("<f8", false, "4,", NpzSamples.doubles(0, 1, Double.NaN, 2));
        assertEquals("b[2]: is not a finite number", with.apply("b", nan));
        byte[] inf = NpzSamples.npy("<f4", true, "4, 3", NpzSamples.floats(0, 1, 2, 3, 4, 5, 6e38, 7, 8, 9, 10, 11));
        assertEquals("w[2][1]: is not a finite number", with.apply("w", inf));
        byte[] huge = NpzSamples.npy("<f8", false, "262144, 4096", new byte[96]);
        assertEquals("w: ends before the 1073741824 numbers that its shape announces", with.apply("w", huge));
        byte[] longHeader = NpzSamples.array(Vector.of(1, 2, 3, 4));
        longHeader[9] = 0x7F;
        assertEquals("b: has a header that NumPy does not write", with.apply("b", longHeader));
        assertEquals("there is no array in the file", said(NpzSamples.zip(Map.of(), true), OPEN));
        assertEquals("this is no .npz file of NumPy, or it is cut short", said(b, OPEN));
    }

    @Test
    void stacksAreNumberedWithoutAGap() {
        ModelInit stack = init(LayerKind.SOFTMAX, BlockForm.PLAIN, 3);
        Map<String, byte[]> arrays = NpzSamples.arrays(stack.draw());
        arrays.keySet().removeIf(name -> name.startsWith("blocks.1."));
        assertEquals("blocks.1: is missing", said(NpzSamples.zip(arrays, true), OPEN));
        Map<String, byte[]> late = new LinkedHashMap<>();
        sample().forEach((name, bytes) -> late.put("blocks.24." + name, bytes));
        assertEquals("blocks: is 25, expected 1 to 24", said(NpzSamples.zip(late, true), OPEN));
    }

    @Test
    void otherTokensAreSaidInOneSentence() {
        ModelInit wide = init(LayerKind.SOFTMAX, BlockForm.PLAIN, 1);
        List<ContextualBlock> blocks = wide.withLayer(
                        new LayerInit(LayerKind.SOFTMAX, 5, 3, new Heads(2, 2), false, true, true, Memory.standard(3)))
                .draw();
        assertEquals(
                "The model reads tokens of width 5, the context has width 3",
                said(NpzSamples.zip(NpzSamples.arrays(blocks), true), OPEN));
        List<ContextualBlock> residual =
                init(LayerKind.SOFTMAX, BlockForm.PLAIN, 1).withOutput(2).draw();
        assertEquals(
                "form: a \"skip\" block needs tokens, layer output and block output of one width; here they are 3, 3"
                        + " and 2",
                said(
                        NpzSamples.zip(NpzSamples.arrays(residual), true),
                        open(init(LayerKind.SOFTMAX, BlockForm.SKIP, 1))));
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() {
        byte[] whole = NpzSamples.zip(sample(), false);
        assertEquals("read", said(whole, OPEN));
        for (int length = 0; length < whole.length; length += 7) {
            assertFalse(said(Arrays.copyOf(whole, length), OPEN).equals("read"), "cut at " + length);
        }
    }

    @Test
    void aFileWithAnotherByteIsReadAsItWasOrRefused() throws Exception {
        RandomStream random = new RandomStream(5);
        int refused = 0;
        for (boolean deflated : new boolean[] {false, true}) {
            byte[] whole = NpzSamples.zip(sample(), deflated);
            for (int i = 0; i < 3_000; i++) {
                byte[] other = whole.clone();
                other[(int) (random.uniform() * other.length)] = (byte) random.nextLong();
                String said = said(other, OPEN);
                assertFalse(said.isBlank() || said.contains("\n"), said);
                if (said.equals("read")) {
                    assertEquals(OPEN.model().blocks(), read(other, OPEN));
                } else {
                    refused++;
                }
            }
        }
        assertTrue(refused > 3_000, "refused " + refused);
    }
}
