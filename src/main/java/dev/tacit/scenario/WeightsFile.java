package dev.tacit.scenario;

import dev.tacit.file.InputFile;
import dev.tacit.file.Json;
import dev.tacit.file.JsonFields;
import dev.tacit.file.JsonReader;
import dev.tacit.file.NamedArrays;
import dev.tacit.file.Safetensors;
import dev.tacit.model.ContextualBlock;
import dev.tacit.text.ProblemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/**
 * Weights as files: an {@code .npz} or {@code .safetensors} file of named matrices, or JSON that is a scenario's model,
 * or has one.
 */
public final class WeightsFile {
    private WeightsFile() {}

    /** The model for the context of {@code now}; what the file does not say is as in its model. */
    public static ModelSpec read(Path file, Scenario now, Checkpoints checkpoints) throws ProblemException {
        if (NamedArrays.isIn(file)) {
            try (NamedArrays arrays = NamedArrays.open(file)) {
                return new ModelSpec.Explicit(blocks(arrays, now));
            }
        }
        byte[] bytes = InputFile.bytes(file);
        Json json = JsonReader.read(bytes);
        JsonFields root = new JsonFields(bytes, new HashMap<>(), "", json);
        return read(root.has("model") ? root.object("model") : root, now, checkpoints);
    }

    /** A checkpoint tells all of it. */
    private static List<ContextualBlock> blocks(NamedArrays arrays, Scenario now) throws ProblemException {
        return arrays instanceof Safetensors file && CheckpointFile.is(file)
                ? CheckpointFile.blocks(file)
                : new ArrayReader(arrays)
                        .like(now.model().settings(), now.context().d());
    }

    /** The model that stands in JSON. */
    static ModelSpec read(JsonFields model, Scenario now, Checkpoints checkpoints) throws ProblemException {
        ModelSpec read = ModelReader.read(model, now.context().d(), checkpoints);
        Size.check(now.context().n(), now.context().d(), read);
        return read;
    }
}
