package dev.tacit.scenario;

import dev.tacit.file.ArrayWeights;
import dev.tacit.file.Complaint;
import dev.tacit.file.Safetensors;
import dev.tacit.file.SafetensorsOut;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A training on its way as a {@code .safetensors} file, from which it goes on to the same bits: the settings as
 * metadata, and as lists the trained numbers in the order of a checkpoint's blocks, the moments of Adam, and the losses
 * of all steps.
 */
public final class PartialTraining {
    private static final String FORMAT = "tacit-training-state";

    private PartialTraining() {}

    /** Writes a file, wholly or not at all. */
    public static void write(TrainingState state, Path file) throws ProblemException {
        SafetensorsOut out = new SafetensorsOut()
                .say("format", FORMAT)
                .say("training", TrainingFile.text(state.settings()))
                .put("parameters", state.parameters().values())
                .put("losses", state.losses());
        if (state.first().size() > 0) {
            out.put("first", state.first()).put("second", state.second());
        }
        out.write(file);
    }

    /** Reads a file of the training that these settings begin; empty where it is of another one. */
    public static Optional<TrainingState> read(Path file, TrainingSettings settings) throws ProblemException {
        try (Safetensors open = Safetensors.open(file)) {
            String format = open.metadata().getOrDefault("format", "");
            String training = open.metadata().getOrDefault("training", "");
            if (!format.equals(FORMAT)) {
                throw Complaint.at("__metadata__.format", "problem.format", Complaint.shown(format), FORMAT);
            }
            return training.equals(TrainingFile.text(settings))
                    ? Optional.of(state(open, TrainingState.start(settings)))
                    : Optional.empty();
        }
    }

    private static TrainingState state(Safetensors open, TrainingState start) throws ProblemException {
        open.check();
        ArrayWeights arrays = new ArrayWeights(open, "");
        Vector values = arrays.vector("parameters", start.parameters().values().size());
        int moments = start.first().size();
        Vector none = Vector.zero(0);
        int steps = arrays.sides("losses").getFirst();
        Complaint.within("losses", steps, 1, start.settings().steps());
        return new TrainingState(
                start.settings(),
                start.parameters().with(values),
                moments == 0 ? none : arrays.vector("first", moments),
                moments == 0 ? none : arrays.vector("second", moments),
                arrays.vector("losses", steps),
                Optional.empty());
    }
}
