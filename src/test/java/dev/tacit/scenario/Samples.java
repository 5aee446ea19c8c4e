package dev.tacit.scenario;

import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Files and scenarios that tests start from. */
public final class Samples {
    /** A small file with everything in it, each field once. */
    public static final String FILE = """
        {"format": "tacit-scenario", "version": 1, "name": "small",
         "context": {"tokens": [[0.1, -0.0], [1e-310, 4.9e-324], [3, 2.5]], "labels": ["a", "b", "c"],
                     "query": [0.5, 1.7976931348623157e308]},
         "moved": [2, 0],
         "model": {"blocks": [{"form": "plain",
           "layer": {"kind": "linear", "heads": 1, "headWidth": 2, "causal": false, "queryKey": false,
                     "wq": [[1, 2], [3, 4]], "wk": [[1, 0], [0, 1]], "wv": [[5, 6], [7, 8]],
                     "wo": [[1, 2], [3, 4], [5, 6]], "bo": [0.1, 0.2, 0.3]},
           "mlp": {"w": [[1, 2, 3], [4, 5, 6]], "b": [0, 1], "activation": "gelu",
                   "w2": [[1, 2]], "b2": [9]}}]},
         "view": {"step": 2, "choices": {"update": "product"}}}
        """;

    private Samples() {}

    /** Reads a text as a file. */
    public static Document read(String file) throws ProblemException {
        return ScenarioCodec.read(file.getBytes(StandardCharsets.UTF_8), Limits.FILE_TOKENS);
    }

    /** What a person is told about a file that is refused, or "read" if it is not. */
    public static String refusal(String file) {
        return refusal(file.getBytes(StandardCharsets.UTF_8));
    }

    /** What a person is told about the bytes of a file that is refused, or "read" if it is not. */
    public static String refusal(byte[] file) {
        try {
            ScenarioCodec.read(file, Limits.FILE_TOKENS);
            return "read";
        } catch (ProblemException refused) {
            return new Texts(Locale.ROOT).say(refused.problem());
        }
    }
}
