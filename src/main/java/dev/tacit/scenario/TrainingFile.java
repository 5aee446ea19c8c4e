package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.file.InputFile;
import dev.tacit.file.JsonFields;
import dev.tacit.file.JsonOut;
import dev.tacit.file.JsonReader;
import dev.tacit.model.ModelInit;
import dev.tacit.task.RegressionTask;
import dev.tacit.text.Digits;
import dev.tacit.text.ProblemException;
import dev.tacit.train.Optimiser;
import dev.tacit.train.TrainingSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of a training as JSON: {@code model} in the words of a scenario's {@code init}, {@code task},
 * {@code batch}, {@code optimiser}, {@code steps} and {@code seed}. What is not known is refused: it may be a slip.
 */
public final class TrainingFile {
    private static final String FORMAT = "tacit-training";
    private static final int VERSION = 1;
    private static final int BATCH = 65_536;
    private static final int STEPS = 100_000_000;
    /** Of numbers that have no better bound. */
    private static final double LARGE = 1e9;

    private static final double SMALL = 1e-9;
    private static final double ALMOST_ONE = Math.nextDown(1.0);

    private TrainingFile() {}

    /** Reads a file; what is wrong with it is said with its place. */
    public static TrainingSettings read(Path file) throws ProblemException {
        return read(InputFile.bytes(file), "");
    }

    /** Reads settings that stand in another file, where they are called {@code place}. */
    static TrainingSettings read(byte[] bytes, String place) throws ProblemException {
        Map<String, String> unknown = new TreeMap<>();
        JsonFields fields = new JsonFields(bytes, unknown, place, JsonReader.read(bytes));
        TrainingSettings settings = settings(fields);
        fields.keepUnknown();
        if (!unknown.isEmpty()) {
            String name = unknown.keySet().iterator().next().strip().replace(' ', '.');
            throw Complaint.at(Complaint.name(name), "problem.training.unknown");
        }
        return settings;
    }

    private static TrainingSettings settings(JsonFields fields) throws ProblemException {
        if (!fields.text("format").equals(FORMAT)) {
            throw Complaint.at(fields.at("format"), "problem.format", Complaint.shown(fields.text("format")), FORMAT);
        }
        long version = fields.integer("version");
        if (version != VERSION) {
            throw Complaint.at(
                    fields.at("version"),
                    version > VERSION ? "problem.newer" : "problem.version",
                    Complaint.text(version),
                    Complaint.text(VERSION));
        }
        RegressionTask task = task(fields.object("task"));
        ModelInit model = ModelReader.init(fields.object("model"), task.inputs() + 1);
        return new TrainingSettings(
                model,
                number(fields, "mlpDeviation", 0, LARGE, 0),
                task,
                fields.integer("batch", 1, BATCH),
                optimiser(fields.object("optimiser")),
                fields.integer("steps", 1, STEPS),
                fields.integer("seed"));
    }

    private static RegressionTask task(JsonFields fields) throws ProblemException {
        RegressionTask task = new RegressionTask(
                fields.integer("inputs", 1, Limits.WIDTH - 1),
                fields.integer("n", 0, Limits.WINDOW_TOKENS),
                number(fields, "noise", 0, LARGE, 0),
                number(fields, "shift", SMALL, LARGE, 1));
        fields.keepUnknown();
        return task;
    }

    private static Optimiser optimiser(JsonFields fields) throws ProblemException {
        String kind = fields.text("kind");
        if (!List.of("sgd", "adam").contains(kind)) {
            throw Complaint.at(fields.at("kind"), "problem.kind", Complaint.shown(kind), "sgd, adam");
        }
        fields.get("rate");
        double rate = positive(fields, "rate", 0);
        Optimiser.Adam standard = Optimiser.Adam.standard(rate);
        Optimiser read = kind.equals("sgd")
                ? new Optimiser.Sgd(rate)
                : new Optimiser.Adam(
                        rate,
                        number(fields, "beta1", 0, ALMOST_ONE, standard.beta1()),
                        number(fields, "beta2", 0, ALMOST_ONE, standard.beta2()),
                        positive(fields, "epsilon", standard.epsilon()));
        fields.keepUnknown();
        return read;
    }

    private static double positive(JsonFields fields, String name, double absent) throws ProblemException {
        double value = fields.number(name, absent);
        if (value <= 0) {
            throw Complaint.at(fields.at(name), "problem.training.positive", Digits.full(value));
        }
        return value;
    }

    private static double number(JsonFields fields, String name, double least, double most, double absent)
            throws ProblemException {
        double value = fields.number(name, absent);
        if (value < least || value > most) {
            throw Complaint.at(
                    fields.at(name),
                    "problem.training.number",
                    Digits.full(value),
                    Digits.full(least),
                    Digits.full(most));
        }
        return value;
    }

    /** The settings on one line. */
    public static String text(TrainingSettings settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonOut json = JsonOut.compact(out);
        try {
            write(settings, json);
            json.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(TrainingSettings settings, JsonOut json) throws IOException {
        json.startObject();
        json.field("format", FORMAT);
        json.field("version", VERSION);
        json.startObject("model");
        ScenarioWriter.init(settings.model(), json);
        json.endObject();
        json.field("mlpDeviation", settings.mlpDeviation());
        json.startObject("task");
        json.field("inputs", settings.task().inputs());
        json.field("n", settings.task().n());
        json.field("noise", settings.task().noise());
        json.field("shift", settings.task().shift());
        json.endObject();
        json.field("batch", settings.batch());
        json.startObject("optimiser");
        write(settings.optimiser(), json);
        json.endObject();
        json.field("steps", settings.steps());
        json.field("seed", settings.seed());
        json.endObject();
    }

    private static void write(Optimiser optimiser, JsonOut json) throws IOException {
        switch (optimiser) {
            case Optimiser.Sgd sgd -> {
                json.field("kind", "sgd");
                json.field("rate", sgd.rate());
            }
            case Optimiser.Adam adam -> {
                json.field("kind", "adam");
                json.field("rate", adam.rate());
                json.field("beta1", adam.beta1());
                json.field("beta2", adam.beta2());
                json.field("epsilon", adam.epsilon());
            }
        }
    }
}
