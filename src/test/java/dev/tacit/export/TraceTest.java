package dev.tacit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Limits;
import dev.tacit.scenario.Moved;
import dev.tacit.scenario.Preset;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.tensor.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a trace holds: shapes, bits, and null where there is no number. */
final class TraceTest {
    private static final String G1 = """
        {"format": "tacit-scenario", "version": 1,
         "context": {"tokens": [[0, 1], [-2, 0], [0, -1]], "query": [1, 0.5]},
         "model": {"blocks": [{"form": "plain",
           "layer": {"kind": "softmax", "heads": 1, "headWidth": 2, "causal": CAUSAL,
                     "wq": [[1, 0], [0, 1]], "wk": [[1, 0], [0, 1]], "wv": [[1, 0], [0, 1]],
                     "wo": [[1, 0], [0, 1]]},
           "mlp": {"w": [[1, 2], [-1, 1], [0.5, -1]], "b": [0.5, -0.25, 0], "activation": "tanh",
                   "w2": [[1, 0, 1], [1, -1, 0.5]], "b2": [0, 0.1]}}]}}
        """;

    @Test
    void theGoldenExampleToThirteenDigits() throws Exception {
        JsonNode trace = trace(compute(golden(true)), true, true);
        near(0.737914522960221, trace.at("/output/0"));
        near(0.403379931503489, trace.at("/prefix/3/1"));
        near(0.150925222896945, trace.at("/suffix/1/1"));
        near(0.505308920761368, trace.at("/attention/0/3"));
        near(-0.631558072393532, trace.at("/direct/u/0"));
        near(0.5, trace.at("/direct/v/1"));
        near(0.854826634086701, trace.at("/direct/deltaNorms/3"));
        near(0.548656905441512, trace.at("/direct/incrementNorms/2"));
        near(1.08545950624084, trace.at("/direct/losses/2"));
        near(-0.600330091998093, trace.at("/direct/weights/1/0"));
        near(1.59420779526788, trace.at("/product/h/1"));
        near(0.967105805436062, trace.at("/product/updateNorms/2"));
        near(0.195427130146276, trace.at("/product/gap"));
        near(-0.982880229743681, trace.at("/product/weights/2/1"));
        assertTrue(trace.at("/moved/biasDelta").isNull());
        assertEquals(
                List.of(4, 2),
                List.of(
                        trace.at("/blocks/0/outputs").size(),
                        trace.at("/blocks/0/outputs/0").size()));
        assertEquals(trace.at("/output"), trace.at("/blocks/0/outputs/3"));
        assertTrue(trace.at("/blocks/0/residual").doubleValue() < 1e-12);
        assertEquals(0, trace.at("/degenerate").size());
    }

    @Test
    void aCausalBlockReadsWhatCameBeforeAndOthersReadAll() throws Exception {
        Snapshot causal = compute(golden(true));
        Vector alone = causal.block()
                .output(List.of(), causal.scenario().context().tokens().getFirst());
        JsonNode first = trace(causal, false, true).at("/blocks/0/outputs/0");
        near(alone.get(0), first.get(0));
        JsonNode all = trace(compute(golden(false)), false, true).at("/blocks/0/outputs/0");
        assertFalse(Math.abs(all.get(0).doubleValue() - alone.get(0)) < 1e-3);
    }

    @Test
    void aQueryThatIsNoKeyIsReadByNoPosition() throws Exception {
        for (boolean causal : List.of(true, false)) {
            for (String kind : List.of("linear", "linear-sum")) {
                String file =
                        G1.replace("CAUSAL", causal + ", \"queryKey\": false").replace("softmax", kind);
                Snapshot snapshot = compute(file);
                List<Vector> tokens = snapshot.scenario().context().tokens();
                JsonNode outputs = trace(snapshot, false, true).at("/blocks/0/outputs");
                for (int i = 0; i < tokens.size(); i++) {
                    Vector sum = Vector.zero(2);
                    List<Vector> keys = tokens.subList(0, causal ? i + 1 : tokens.size());
                    for (Vector key : keys) {
                        sum = sum.plus(key.times(key.dot(tokens.get(i)) / Math.sqrt(2)));
                    }
                    Vector read = sum.times(kind.equals("linear") ? 1.0 / keys.size() : 1);
                    near(
                            snapshot.block().mlp().output(read).get(0),
                            outputs.get(i).get(0));
                }
            }
        }
    }

    @Test
    void theProductDoesNotStopWhereItsTargetIsZero() throws Exception {
        String file = G1.replace("CAUSAL", "true")
                .replace("softmax", "mean")
                .replace("[[0, 1], [-2, 0], [0, -1]]", "[[-0.3, -0.7], [0.3, 0.7], [-1.0, -0.1]]")
                .replace("[1, 0.5]", "[1.0, 0.1]");
        JsonNode trace = trace(compute(file), true, false);
        assertEquals(0, trace.at("/degenerate").size());
        assertTrue(trace.at("/product/h/1").isNull() && trace.at("/product/h/2").isNumber());
        assertEquals(0.0, trace.at("/product/updateNorms/1").doubleValue());
        assertTrue(trace.at("/product/gap").isNumber());
    }

    @Test
    void theScenarioInsideKeepsWhatTheFileHad() throws Exception {
        String file = G1.replace("CAUSAL", "true, \"note\": [1, {}]")
                .replace("\"version\": 1,", "\"version\": 1, \"author\": \"x\", \"moved\": [2, 0],");
        JsonNode scenario = trace(compute(file), false, false).at("/scenario");
        assertEquals("x", scenario.at("/author").textValue());
        assertEquals("[1,{}]", scenario.at("/model/blocks/0/layer/note").toString());
        assertEquals(3, scenario.at("/view/step").intValue());
    }

    @Test
    void whatWasNotAskedForIsNotThere() throws Exception {
        JsonNode trace = trace(compute(golden(true)), false, false);
        assertTrue(trace.at("/blocks").isNull());
        assertTrue(trace.at("/direct/weights").isMissingNode());
        assertEquals("tacit-trace", trace.at("/format").textValue());
    }

    @Test
    void theScenarioInsideGivesTheSameTrace() throws Exception {
        for (Preset preset : Presets.all()) {
            Snapshot snapshot = compute(preset.scenario());
            JsonNode trace = trace(snapshot, true, true);
            byte[] inside = trace.at("/scenario").toString().getBytes(StandardCharsets.UTF_8);
            Scenario again = ScenarioCodec.read(inside, Limits.FILE_TOKENS).scenario();
            assertEquals(trace, trace(compute(again), true, true), preset.id());
        }
    }

    @Test
    void numbersThatDoNotExistAreNull() throws Exception {
        JsonNode trace = trace(compute(preset("query-zero")), true, true);
        for (String name : List.of("u", "deltaNorms", "incrementNorms", "residuals", "losses", "weights")) {
            assertTrue(trace.at("/direct/" + name).isNull(), name);
        }
        assertEquals(3, trace.at("/direct/v").size());
        assertTrue(trace.at("/product/gap").isNull()
                && trace.at("/product/weights").isNull());
        assertTrue(trace.at("/product/h/18").isNumber()
                && trace.at("/product/h/19").isNull());
        assertTrue(trace.at("/product/residuals/19").isNumber()
                && trace.at("/product/residuals/20").isNull());
        assertTrue(trace.at("/moved/u").isNull() && trace.at("/moved/residual").isNull());
        assertTrue(trace.at("/blocks/0/residual").isNull());
        assertEquals(
                List.of("direct 1", "product 20", "moved null", "block 0"),
                trace.at("/degenerate")
                        .valueStream()
                        .map(entry -> entry.get("dynamics").textValue() + " " + entry.get("step"))
                        .toList());
    }

    @Test
    void anEmptyContextAndAnEmptyYAreFine() throws Exception {
        Scenario golden = golden(true);
        JsonNode none = trace(compute(golden.withMoved(new Moved.Only(new TreeSet<>()))), false, false);
        assertEquals("[0.0,0.0,0.0]", none.at("/moved/u").toString().replace("-", ""));
        assertEquals(0.0, none.at("/moved/residual").doubleValue());
        Scenario empty = ScenarioCodec.read(
                        G1.replace("CAUSAL", "true")
                                .replace("[[0, 1], [-2, 0], [0, -1]]", "[]")
                                .getBytes(StandardCharsets.UTF_8),
                        10)
                .scenario();
        JsonNode trace = trace(compute(empty), true, true);
        assertEquals(1, trace.at("/prefix").size());
        assertEquals(0, trace.at("/direct/incrementNorms").size());
        assertEquals(1, trace.at("/blocks/0/outputs").size());
    }

    private static void near(double expected, JsonNode number) {
        assertEquals(expected, number.doubleValue(), 1e-13 * Math.max(1, Math.abs(expected)));
    }

    private static Scenario golden(boolean causal) throws Exception {
        byte[] file = G1.replace("CAUSAL", String.valueOf(causal)).getBytes(StandardCharsets.UTF_8);
        return ScenarioCodec.read(file, 10).scenario();
    }

    private static Snapshot compute(String file) throws Exception {
        return compute(
                ScenarioCodec.read(file.getBytes(StandardCharsets.UTF_8), 10).scenario());
    }

    private static Scenario preset(String id) {
        return Presets.all().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .scenario();
    }

    private static Snapshot compute(Scenario scenario) {
        return Compute.run(scenario, Optional.empty(), () -> false).orElseThrow();
    }

    private static JsonNode trace(Snapshot snapshot, boolean weights, boolean blocks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TraceWriter.write(snapshot, new TraceOptions(weights, blocks, Cursor.at(snapshot.n())), out);
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }
}
