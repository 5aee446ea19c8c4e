package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.file.Json;
import dev.tacit.file.JsonFields;
import dev.tacit.file.JsonOut;
import dev.tacit.file.JsonReader;
import dev.tacit.file.JsonValues;
import dev.tacit.file.Safetensors;
import dev.tacit.file.SafetensorsOut;
import dev.tacit.model.ContextualBlock;
import dev.tacit.text.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Checkpoints as {@code .safetensors} files: the weights as arrays, all else as metadata. {@code model} says in the
 * words of a scenario what the arrays cannot tell; {@code training}, {@code command}, {@code step} and {@code loss} say
 * where they come from.
 */
public final class CheckpointFile {
    private static final String FORMAT = "tacit-checkpoint";
    private static final String VERSION = "1";

    private final Safetensors file;

    private CheckpointFile(Safetensors file) {
        this.file = file;
    }

    /** Writes a file, wholly or not at all. */
    public static void write(Checkpoint checkpoint, Path file) throws ProblemException {
        SafetensorsOut out = new SafetensorsOut()
                .say("format", FORMAT)
                .say("version", VERSION)
                .say("model", model(checkpoint.blocks()))
                .say("training", checkpoint.training())
                .say("command", checkpoint.command())
                .say("step", Long.toString(checkpoint.step()))
                .say("loss", Double.toString(checkpoint.loss()));
        ArrayWriter.put(checkpoint.blocks(), out);
        out.write(file);
    }

    private static String model(List<ContextualBlock> blocks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonOut json = JsonOut.compact(out);
        try {
            json.startObject();
            json.startList("blocks");
            for (ContextualBlock block : blocks) {
                json.item();
                BlockWriter.ofRules(json).write(block);
            }
            json.endList();
            json.endObject();
            json.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Reads a file; what is wrong with it is said with its place. */
    public static Checkpoint read(Path file) throws ProblemException {
        try (Safetensors open = Safetensors.open(file)) {
            return new CheckpointFile(open).read();
        }
    }

    /** Reads the bytes of a file. */
    static Checkpoint read(byte[] file) throws ProblemException {
        try (Safetensors open = Safetensors.of(file)) {
            return new CheckpointFile(open).read();
        }
    }

    /** Whether a file says that it is one. */
    static boolean is(Safetensors file) {
        return FORMAT.equals(file.metadata().get("format"));
    }

    /** The blocks of a file that says that it is a checkpoint. */
    static List<ContextualBlock> blocks(Safetensors file) throws ProblemException {
        return new CheckpointFile(file).blocks();
    }

    private Checkpoint read() throws ProblemException {
        if (!text("format").equals(FORMAT)) {
            throw Complaint.at(at("format"), "problem.format", Complaint.shown(text("format")), FORMAT);
        }
        List<ContextualBlock> blocks = blocks();
        json("training");
        long step = JsonValues.integer(at("step"), json("step"));
        if (step < 0) {
            throw Complaint.at(at("step"), "problem.negative", Complaint.text(step));
        }
        double loss = JsonValues.number(at("loss"), json("loss"));
        return new Checkpoint(blocks, text("training"), text("command"), step, loss);
    }

    private List<ContextualBlock> blocks() throws ProblemException {
        if (!text("version").equals(VERSION)) {
            throw Complaint.at(at("version"), "problem.newer", Complaint.shown(text("version")), VERSION);
        }
        byte[] text = bytes("model");
        JsonFields model = new JsonFields(text, new HashMap<>(), at("model"), json("model"));
        List<BlockRules> rules = new ArrayList<>();
        for (JsonFields block : model.objects("blocks", 1, Limits.BLOCKS)) {
            rules.add(new BlockReader(block).rules());
        }
        return new ArrayReader(file).told(rules);
    }

    private static String at(String key) {
        return "__metadata__." + key;
    }

    private String text(String key) throws ProblemException {
        String text = file.metadata().get(key);
        if (text == null) {
            throw Complaint.at(at(key), "problem.missing");
        }
        return text;
    }

    private byte[] bytes(String key) throws ProblemException {
        return text(key).getBytes(StandardCharsets.UTF_8);
    }

    private Json json(String key) throws ProblemException {
        return JsonReader.read(bytes(key), at(key));
    }
}
