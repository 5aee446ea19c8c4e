package dev.tacit.scenario;

import dev.tacit.file.InputFile;
import dev.tacit.file.Json;
import dev.tacit.file.JsonFields;
import dev.tacit.file.JsonReader;
import dev.tacit.file.NamedArrays;
import dev.tacit.text.ProblemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file that can be opened holds: a scenario, the tokens of a table, or a model. */
public sealed interface Opened permits Document, TokenTable, Opened.Model {
    /** A model without a context. */
    record Model(ModelSpec spec) implements Opened {}

    /** Reads a file while {@code now} is open; a scenario may have up to {@code maxTokens} tokens. */
    static Opened read(Path file, Scenario now, int maxTokens, Checkpoints checkpoints) throws ProblemException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (Stream.of(".csv", ".tsv", ".txt").anyMatch(name::endsWith)) {
            return TokenTable.parse(InputFile.text(file));
        }
        if (NamedArrays.isIn(file)) {
            return new Model(WeightsFile.read(file, now, checkpoints));
        }
        byte[] bytes = InputFile.bytes(file);
        Json json = JsonReader.read(bytes);
        boolean model = json instanceof Json.Obj object
                && object.fields().containsKey("blocks")
                && !object.fields().containsKey("format");
        return model
                ? new Model(WeightsFile.read(new JsonFields(bytes, new HashMap<>(), "", json), now, checkpoints))
                : ScenarioReader.read(bytes, json, maxTokens, checkpoints);
    }
}
