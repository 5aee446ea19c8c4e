package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal names its place and says one sentence. */
final class ScenarioRefusalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "tacit-scenario"       | "other"                | format: is "other", expected "tacit-scenario"
        "format": "tacit-scenario", | ''                | format: is missing
        "version": 1           | "version": 2           | version: is 2; this Tacit reads files up to version 1
        "version": 1           | "version": 0           | version: is 0, expected 1
        "version": 1           | "version": 1.0         | version: must be a whole number, written without point or exponent
        "version": 1           | "version": "1"         | version: must be a whole number, written without point or exponent
        "small"                | 7                      | name: must be a text in quotes
        [3, 2.5]               | [3]                    | context.tokens[2]: has 1 numbers, expected 2
        [3, 2.5]               | [3, null]              | context.tokens[2][1]: must be a number
        [3, 2.5]               | ["3", 2.5]             | context.tokens[2][0]: must be a number
        [3, 2.5]               | 3                      | context.tokens[2]: must be a list in brackets
        [3, 2.5]               | [3, -1e999]            | context.tokens[2][1]: is not a finite number
        [3, 2.5]               | [NaN, 2.5]             | context.tokens[2][0]: is not a finite number
        [3, 2.5]               | [3, -Infinity]         | context.tokens[2][1]: is not a finite number
        "small"                | "", "note": [NaN]      | note: this is not valid JSON
        [3, 2.5]               | [3, [2.5]]             | context.tokens[2][1]: must be a number
        ["a", "b", "c"]        | ["a", "b"]             | context.labels: has 2 labels for 3 tokens
        ["a", "b", "c"]        | ["a", "b", 3]          | context.labels[2]: must be a text in quotes
        "tokens"               | "token"                | context.tokens: is missing
        "query": [0.5,         | "query": [             | context.tokens[0]: has 2 numbers, expected 1
        "query": [0.5, 1.7976931348623157e308] | "query": [] | context.query: has 0 entries, expected 1 to 4096
        "labels"               | "task": {}, "labels"   | context: has both a task and tokens of its own; leave one of them out
        [2, 0]                 | [2, 3]                 | moved[1]: is 3, but the tokens are numbered from 0 to 2
        [2, 0]                 | [2, -1]                | moved[1]: is -1, but the tokens are numbered from 0 to 2
        [2, 0]                 | [2, 2]                 | moved[1]: names token 2 a second time
        [2, 0]                 | [2, 0.0]               | moved[1]: must be a whole number, written without point or exponent
        [2, 0]                 | [2, true]              | moved[1]: must be a whole number, written without point or exponent
        [2, 0]                 | ["0"]                  | moved[0]: must be a whole number, written without point or exponent
        ["a", "b", "c"]        | [1, 2, 3]              | context.labels[0]: must be a text in quotes
        [2, 0]                 | 2                      | moved: must be a list in brackets
        "blocks"               | "block"                | model: must have exactly one of "blocks", "init" and "checkpoint"
        "blocks"               | "init": {}, "blocks"   | model: must have exactly one of "blocks", "init" and "checkpoint"
        [{"form"               | [{}, {"form"           | model.blocks[0].layer: is missing
        [{"form"               | [], "x": [{"form"      | model.blocks: has 0 entries, expected 1 to 24
        "plain"                | "pre-ln"               | model.blocks[0].norm1: is missing
        "plain"                | "residual"             | model.blocks[0].form: a "residual" block needs tokens, layer output and block output of one width; here they are 2, 3 and 1
        "plain"                | "round"                | model.blocks[0].form: "round" is not known here; known are: plain, skip, residual, pre-ln
        "linear"               | "rnn"                  | model.blocks[0].layer.v: is missing
        "linear"               | "softmax"              | model.blocks[0].layer.queryKey: a "softmax" layer always reads the query as a key; false is for linear and linear-sum
        "heads": 1             | "heads": 65            | model.blocks[0].layer.heads: is 65, expected 1 to 64
        "heads": 1             | "heads": 2             | model.blocks[0].layer.wq: has 2 rows, expected 4
        "headWidth": 2         | "headWidth": 0         | model.blocks[0].layer.headWidth: is 0, expected 1 to 4096
        "causal": false        | "causal": 0            | model.blocks[0].layer.causal: must be true or false
        [[1, 0], [0, 1]]       | [[1, 0], [0, 1, 2]]    | model.blocks[0].layer.wk: row 1 has 3 numbers, expected 2
        [[1, 0], [0, 1]]       | [[1, 0], 7]            | model.blocks[0].layer.wk[1]: must be a list in brackets
        [[1, 0], [0, 1]]       | [1, 0]                 | model.blocks[0].layer.wk[0]: must not be a plain number
        [[5, 6], [7, 8]]       | {}                     | model.blocks[0].layer.wv: must be a list in brackets
        [0.1, 0.2, 0.3]        | [0.1]                  | model.blocks[0].layer.bo: has 1 numbers, expected 3
        [[1, 2, 3], [4, 5, 6]] | [[1, 2], [4, 5]]       | model.blocks[0].mlp.w: row 0 has 2 numbers, expected 3
        [[1, 2, 3], [4, 5, 6]] | []                     | model.blocks[0].mlp.w: has 0 entries, expected 1 to 16384
        [0, 1], "activation"   | [0], "activation"      | model.blocks[0].mlp.b: has 1 numbers, expected 2
        "gelu"                 | "swish"                | model.blocks[0].mlp.activation: "swish" is not known here; known are: identity, relu, gelu, tanh
        [[1, 2]], "b2"         | [[1]], "b2"            | model.blocks[0].mlp.w2: row 0 has 1 numbers, expected 2
        [9]                    | [9, 9]                 | model.blocks[0].mlp.b2: has 2 numbers, expected 1
        "small",               | "small", "name": "x",  | line 1, column 61: the name "name" stands twice in one object
        """)
    void isSaidByPlace(String part, String broken, String sentence) {
        assertTrue(Samples.FILE.contains(part), part);
        assertEquals(sentence, Samples.refusal(Samples.FILE.replaceFirst(quote(part), replacement(broken))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "kind": "normal"  | "kind": "words"   | context.task.kind: "words" is not known here; known are: linear-regression, normal
        "n": 5            | "n": 1000001      | context.task.n: is 1000001, expected 0 to 1000000
        "n": 5            | "n": 5.0          | context.task.n: must be a whole number, written without point or exponent
        "d": 3            | "d": 4097         | context.task.d: is 4097, expected 1 to 4096
        "seed": 1}        | "seed": 9223372036854775808} | context.task.seed: is a whole number that does not fit into 64 bits
        "seed": 1}        | "sed": 1}         | context.task.seed: is missing
        "width": 3        | "width": 2        | model.init.width: is 2, but the tokens have width 3
        "hidden": 4       | "hidden": 16385   | model.init.hidden: is 16385, expected 1 to 16384
        "blocks": 1       | "blocks": 2       | read
        "blocks": 1       | "blocks": 25      | model.init.blocks: is 25, expected 1 to 24
        "hidden": 4       | "hidden": 4, "window": 0 | model.init.window: is 0, expected 1 to 2147483647
        "hidden": 4       | "hidden": 4, "lambda": "x" | model.init.lambda: must be a number
        "layerWidth": 3   | "layerWidth": 3, "stateWidth": 4097 | model.init.stateWidth: is 4097, expected 1 to 4096
        "layerWidth": 3, "hidden": 4 | "layerWidth": 2, "hidden": 4, "x": 1 | read
        "layer": "mean"   | "layer": "decay"  | read
        "form": "plain"   | "form": "skip"    | read
        "form": "plain"   | "form": "skip", "output": 4 | model.init.form: a "skip" block needs tokens, layer output and block output of one width; here they are 3, 3 and 4
        "layer": "mean"   | "layer": "cone"   | model.init.layer: "cone" is not known here; known are: softmax, linear, linear-sum, local, mean, decay, rnn
        "init": {         | "checkpoint": 1, "x": { | model.checkpoint: must be a text in quotes
        """)
    void isSaidByPlaceInWhatIsDrawn(String part, String broken, String sentence) {
        String drawn = """
            {"format": "tacit-scenario", "version": 1,
             "context": {"task": {"kind": "normal", "n": 5, "d": 3, "seed": 1}},
             "model": {"init": {"seed": 7, "width": 3, "heads": 2, "headWidth": 4, "layerWidth": 3, "hidden": 4,
                       "blocks": 1, "layer": "mean", "activation": "relu", "form": "plain"}}}
            """;
        assertEquals("read", Samples.refusal(drawn));
        assertEquals(sentence, Samples.refusal(drawn.replace(part, broken)));
    }

    @Test
    void isSaidOfWhatCannotBeDrawn() {
        String huge = """
            {"format": "tacit-scenario", "version": 1,
             "context": {"task": {"kind": "linear-regression", "n": 5, "d": 4096, "seed": 1, "noise": 1e300}},
             "model": {"init": {"seed": 7, "width": 4096, "heads": 64, "headWidth": 4096, "layerWidth": 4096,
                       "hidden": 16384}}}
            """;
        assertTrue(Samples.refusal(huge).matches("model.init: this needs 3[0-9.]+ GiB of memory and Tacit may use .*"));
        assertEquals(
                "context.task.noise: is 1.0E308, expected a number from 0 to 1.0E300",
                Samples.refusal(huge.replace("1e300", "1e308")));
        assertEquals(
                "context.task.d: is 0, expected 2 to 4096", Samples.refusal(huge.replace("\"d\": 4096", "\"d\": 0")));
    }

    @Test
    void isSaidOfWhatIsNoJson() {
        assertEquals("there is nothing in the file", Samples.refusal(" \n"));
        assertEquals("must be an object in braces", Samples.refusal("[1]"));
        assertEquals("line 1, column 3: something follows after the end of the scenario", Samples.refusal("{}{}"));
        assertEquals("line 1, column 2: this is not valid JSON", Samples.refusal("{'a': 1}"));
        assertEquals("line 1, column 7: this is not valid JSON", Samples.refusal("{\"a\": nan}"));
        assertEquals(
                "the file starts with a byte order mark; save it as UTF-8 without one", Samples.refusal("\uFEFF{}"));
        assertEquals(
                "not UTF-8 text: the byte at position 2 does not belong there",
                Samples.refusal(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}));
        assertEquals(
                "there is a NUL at byte 1, which has no place in UTF-8 JSON",
                Samples.refusal("{}".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(
                "line 1, column 1006: a number here has more than 1000 characters",
                Samples.refusal("{\"a\": " + "1".repeat(1001) + "}").replaceFirst("column \\d+", "column 1006"));
        assertTrue(Samples.refusal(Samples.FILE.substring(0, 300))
                .endsWith("the file ends in the middle of the scenario"));
        assertTrue(Samples.refusal("[".repeat(65) + "]".repeat(65))
                .endsWith("column 66: the nesting here is deeper than 64 levels"));
        assertEquals("must be an object in braces", Samples.refusal("[".repeat(64) + "]".repeat(64)));
    }

    private static String quote(String text) {
        return Pattern.quote(text);
    }

    private static String replacement(String text) {
        return Matcher.quoteReplacement(text);
    }
}
