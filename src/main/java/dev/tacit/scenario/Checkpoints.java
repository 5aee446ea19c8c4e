package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.file.Safetensors;
import dev.tacit.text.Problem;
import dev.tacit.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The checkpoints that a scenario can name: those that ship, from {@code assets/checkpoints}, and those of a folder.
 */
public final class Checkpoints {
    private static final List<String> SHIPPED =
            List.of("paper", "paper-100", "follow-up", "follow-up-pre-ln", "linear-attention", "rnn");

    private static final int NAMED = 20;

    private final List<String> shipped;
    private final @Nullable Path folder;

    Checkpoints(List<String> shipped, @Nullable Path folder) {
        this.shipped = shipped;
        this.folder = folder;
    }

    /** Only those that ship, on every machine the same. */
    public static Checkpoints shipped() {
        return new Checkpoints(SHIPPED, null);
    }

    /** Also the files of {@code folder}, which need not exist. */
    public static Checkpoints in(Path folder) {
        return new Checkpoints(SHIPPED, folder);
    }

    /** All names; those that ship come first, and before files of the same name. */
    public List<String> names() {
        return Stream.concat(shipped.stream(), own().stream()).distinct().toList();
    }

    /** The names of the files in the folder. */
    private List<String> own() {
        @Nullable String[] files = folder == null ? null : folder.toFile().list();
        return files == null
                ? List.of()
                : Stream.of(files)
                        .filter(file -> file.endsWith(Safetensors.ENDING))
                        .map(file -> file.substring(0, file.length() - Safetensors.ENDING.length()))
                        .sorted()
                        .toList();
    }

    /** The model of this name, or why there is none. A name is compared with those that there are: it is no path. */
    ModelSpec.Trained named(String place, String name) throws ProblemException {
        try {
            if (shipped.contains(name)) {
                return new ModelSpec.Trained(name, ship(name).blocks());
            }
            if (folder != null && own().contains(name)) {
                Path file = folder.resolve(name + Safetensors.ENDING);
                return new ModelSpec.Trained(name, CheckpointFile.read(file).blocks());
            }
        } catch (ProblemException broken) {
            Problem problem = broken.problem();
            String inside = problem.place().isEmpty() ? "" : ", " + problem.place();
            throw new ProblemException(
                    new Problem("checkpoint " + Complaint.name(name) + inside, problem.key(), problem.args()));
        }
        throw unknown(place, name);
    }

    private ProblemException unknown(String place, String name) {
        List<String> names = names();
        String known = names.stream().limit(NAMED).map(Complaint::name).collect(Collectors.joining(", "));
        String key = names.isEmpty() ? "problem.checkpoint.none" : "problem.checkpoint.unknown";
        return Complaint.at(place, key, Complaint.shown(name), names.size() > NAMED ? known + ", …" : known);
    }

    private static Checkpoint ship(String name) throws ProblemException {
        String resource = "/tacit/assets/checkpoints/" + name + Safetensors.ENDING;
        try (InputStream in = Checkpoints.class.getResourceAsStream(resource)) {
            return CheckpointFile.read(Objects.requireNonNull(in, resource).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
