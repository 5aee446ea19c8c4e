package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.file.SafetensorsSamples;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.LayerKind;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.ModelInit;
import dev.tacit.model.Norms;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trained blocks come back to the bit with all that was said of them, or are refused by the place. */
final class CheckpointFileTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("a.safetensors");
    }

    /** A checkpoint of blocks that nobody trained. */
    static Checkpoint of(List<ContextualBlock> blocks) {
        return new Checkpoint(
                blocks, "{\"steps\": 500, \"rate\": 5e-3}", "tacit train paper -o a.safetensors", 500, .1);
    }

    private static Checkpoint sample() {
        return of(NpzTest.init(LayerKind.LINEAR, BlockForm.PRE_LN, 2).draw());
    }

    private byte[] written(Checkpoint checkpoint) throws Exception {
        CheckpointFile.write(checkpoint, file);
        return Files.readAllBytes(file);
    }

    /** What a person is told, or "read". */
    private static String said(byte[] bytes) {
        try {
            CheckpointFile.read(bytes);
            return "read";
        } catch (ProblemException refused) {
            return new Texts(Locale.ROOT).say(refused.problem());
        }
    }

    @Test
    void everyKindAndFormComesBack() throws Exception {
        for (LayerKind kind : LayerKind.values()) {
            for (BlockForm form : BlockForm.values()) {
                for (int blocks : new int[] {1, 3}) {
                    Checkpoint checkpoint = of(NpzTest.init(kind, form, blocks).draw());
                    byte[] bytes = written(checkpoint);
                    assertEquals(checkpoint, CheckpointFile.read(bytes), kind + " " + form);
                    assertEquals(checkpoint, CheckpointFile.read(file));
                    assertArrayEquals(bytes, written(checkpoint));
                }
            }
        }
    }

    @Test
    void blocksMayDiffer() throws Exception {
        List<ContextualBlock> blocks = new ArrayList<>();
        for (LayerKind kind : LayerKind.values()) {
            ContextualBlock block =
                    NpzTest.init(kind, BlockForm.PRE_LN, 1).draw().getFirst();
            LayerNorm norm = new LayerNorm(Vector.of(1, 2, 3), Vector.of(.1, .2, .3), 1e-3 * (1 + blocks.size()));
            blocks.add(new ContextualBlock(
                    block.layer(), block.mlp(), block.form(), new Norms(norm, LayerNorm.standard(3))));
        }
        assertEquals(blocks, CheckpointFile.read(written(of(blocks))).blocks());
    }

    @Test
    void theFormatsDefinitionFindsTheSameBits() throws Exception {
        ContextualBlock block =
                NpzTest.init(LayerKind.RNN, BlockForm.PRE_LN, 1).draw().getFirst();
        Map<String, long[]> bits = SafetensorsSamples.bits(written(of(List.of(block))));
        assertEquals(
                List.of(
                        "b [4]",
                        "b2 [3]",
                        "norm1.beta [3]",
                        "norm1.gamma [3]",
                        "norm2.beta [3]",
                        "norm2.gamma [3]",
                        "u [2, 2]",
                        "v [2, 3]",
                        "w [4, 3]",
                        "w2 [3, 4]",
                        "wo [3, 2]"),
                List.copyOf(bits.keySet()));
        assertArrayEquals(
                Arrays.stream(NpzSamples.flat(block.mlp().w()))
                        .mapToLong(Double::doubleToRawLongBits)
                        .toArray(),
                bits.get("w [4, 3]"));
        Map<String, long[]> stack = SafetensorsSamples.bits(written(of(List.of(block, block))));
        assertTrue(stack.containsKey("blocks.1.w2 [3, 4]"), stack.keySet().toString());
    }

    @Test
    void theMetadataSpeakAsAScenarioDoes() throws Exception {
        ModelInit init = NpzTest.init(LayerKind.DECAY, BlockForm.PRE_LN, 1);
        String header = SafetensorsSamples.header(written(of(init.draw())));
        assertTrue(header.startsWith("""
            {"__metadata__": {"command": "tacit train paper -o a.safetensors","format": "tacit-checkpoint",\
            "loss": "0.1","model": "{\\"blocks\\": [{\\"form\\": \\"pre-ln\\",\\"layer\\": {\\"kind\\": \
            \\"decay\\",\\"lambda\\": 0.25},\\"mlp\\": {\\"activation\\": \\"gelu\\"},\\"norm1\\": \
            {\\"eps\\": 1.0E-5},\\"norm2\\": {\\"eps\\": 1.0E-5}}]}","step": "500",\
            "training": "{\\"steps\\": 500, \\"rate\\": 5e-3}","version": "1"},"b": {\
            """), header);
    }

    @Test
    void aCheckpointOpensAsWeightsAndTellsAllOfThem() throws Exception {
        ModelInit open = NpzTest.init(LayerKind.SOFTMAX, BlockForm.PLAIN, 1);
        Scenario now = Scenario.of(
                "",
                new Context(List.of(Vector.of(1, 2, 3)), List.of(), Vector.of(.5, .25, 0)),
                new ModelSpec.Drawn(open));
        for (LayerKind kind : LayerKind.values()) {
            Checkpoint checkpoint = of(NpzTest.init(kind, BlockForm.RESIDUAL, 2).draw());
            written(checkpoint);
            assertEquals(
                    new ModelSpec.Explicit(checkpoint.blocks()), WeightsFile.read(file, now, Checkpoints.shipped()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `"format": "tacit-checkpoint"` | `"format": "pt"` | __metadata__.format: is "pt", expected "tacit-checkpoint"
        `"format": "tacit-checkpoint",` | `` | __metadata__.format: is missing
        `"version": "1"` | `"version": "2"` | __metadata__.version: is 2; this Tacit reads files up to version 1
        `"model"` | `"modal"` | __metadata__.model: is missing
        `"model": "{` | `"model": "{,` | __metadata__.model, line 1, column 2: this is not valid JSON
        `"model": "` | `"model": "[` | __metadata__.model, line 1, column 387: this is not one whole JSON value
        `\\"blocks\\"` | `\\"block\\"` | __metadata__.model.blocks: is missing
        `{\\"kind\\": \\"linear\\"` | `{\\"kind\\": \\"linea\\"` | __metadata__.model.blocks[0].layer.kind: "linea" is not known here; known are: softmax, linear, linear-sum, local, mean, decay, rnn
        `{\\"kind\\": \\"linear\\"` | `{\\"kind\\": \\"rnn\\"` | blocks.0.wk: is no name of a weight here; known are: blocks.0.u, blocks.0.v, blocks.0.wo, blocks.0.bo, blocks.0.w, blocks.0.b, blocks.0.w2, blocks.0.b2, blocks.0.norm1.gamma, blocks.0.norm1.beta, blocks.0.norm1.eps, blocks.0.norm2.gamma, blocks.0.norm2.beta, blocks.0.norm2.eps
        `\\"heads\\": 2` | `\\"heads\\": 3` | blocks.0.wq: is 4 x 3, expected 6 x 3
        `\\"heads\\": 2` | `\\"heads\\": 65` | __metadata__.model.blocks[0].layer.heads: is 65, expected 1 to 64
        `\\"activation\\": \\"gelu\\"` | `\\"activation\\": \\"\\"` | __metadata__.model.blocks[0].mlp.activation: "" is not known here; known are: identity, relu, gelu, tanh
        `\\"eps\\": 1.0E-5` | `\\"eps\\": -1` | __metadata__.model.blocks[0].norm1.eps: is -1.0, but must not be negative
        `\\"pre-ln\\"` | `\\"skip\\"` | blocks.0.norm1.beta: is no name of a weight here; known are: blocks.0.wq, blocks.0.wk, blocks.0.wv, blocks.0.wo, blocks.0.bo, blocks.0.w, blocks.0.b, blocks.0.w2, blocks.0.b2
        `"blocks.1.wq"` | `"blocks.2.wq"` | blocks: the checkpoint tells of 2 blocks, but has the weights of 3
        `"blocks.0.wq"` | `"blocks.0.W"` | blocks.0.W: is no name of a weight here; known are: blocks.0.wq, blocks.0.wk, blocks.0.wv, blocks.0.wo, blocks.0.bo, blocks.0.w, blocks.0.b, blocks.0.w2, blocks.0.b2, blocks.0.norm1.gamma, blocks.0.norm1.beta, blocks.0.norm1.eps, blocks.0.norm2.gamma, blocks.0.norm2.beta, blocks.0.norm2.eps
        `"training": "{` | `"training": "` | __metadata__.training, line 1, column 8: this is not valid JSON
        `"step": "500"` | `"step": "-1"` | __metadata__.step: is -1, but must not be negative
        `"step": "500"` | `"step": "5e2"` | __metadata__.step: must be a whole number, written without point or exponent
        `"step": "500"` | `"step": ""` | __metadata__.step: this is not one whole JSON value
        `"loss": "0.1"` | `"loss": "NaN"` | __metadata__.loss: is not a finite number
        `"loss": "0.1"` | `"loss": "1e999"` | __metadata__.loss: is not a finite number
        `"command"` | `"commando"` | __metadata__.command: is missing
        """)
    void isRefusedByItsPlace(String part, String other, String sentence) throws Exception {
        byte[] whole = written(sample());
        String header = SafetensorsSamples.header(whole);
        assertTrue(header.contains(part), header);
        byte[] numbers = Arrays.copyOfRange(whole, 8 + header.getBytes(StandardCharsets.UTF_8).length, whole.length);
        int at = header.indexOf(part);
        String changed = header.substring(0, at) + other + header.substring(at + part.length());
        assertEquals(sentence, said(SafetensorsSamples.file(changed, numbers)));
    }

    @Test
    void otherBytesAreReadOrRefusedInOneSentence() throws Exception {
        RandomStream random = new RandomStream(5);
        byte[] whole = written(sample());
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            int cut = i % 4 == 0 ? (int) (whole.length * random.uniform()) : 0;
            byte[] other = Arrays.copyOf(whole, whole.length - cut);
            // Most of the header's bits, as the numbers' make no difference.
            int bit = (int) (8 * Math.min(other.length, 2_500) * random.uniform());
            other[bit / 8] ^= (byte) (1 << bit % 8);
            String said = said(other);
            assertFalse(said.isBlank() || said.contains("\n"), said);
            refused += said.equals("read") ? 0 : 1;
        }
        assertTrue(refused > 5_000 && refused < 10_000, "refused " + refused);
    }

    @Test
    void whereThereIsNoFolderNothingIsWritten() {
        Path nowhere = folder.resolve("no/a.safetensors");
        ProblemException refused = assertThrows(ProblemException.class, () -> CheckpointFile.write(sample(), nowhere));
        assertEquals("problem.file.folder", refused.problem().key());
    }
}
