package dev.tacit.study;

import dev.tacit.file.AtomicFile;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;

/**
 * The trials of a study in a file that grows with them, so that what was stopped goes on where it was, and the same one
 * is done at once. Trials of another version of the program, or of other settings, are not taken for these.
 */
public final class KeptTrials {
    private static final String HEAD = "{\"program\": \"" + Version.program() + "\"}\n";

    private final Path file;
    private StudyResult result;

    private KeptTrials(Path file, StudyResult result) {
        this.file = file;
        this.result = result;
    }

    /** What {@code file} holds of the trials of {@code none}; the file is as if written anew. */
    public static KeptTrials open(Path file, StudyResult none) throws IOException {
        return begin(file, read(file, none));
    }

    /** A file that holds these trials and no others. */
    public static KeptTrials begin(Path file, StudyResult kept) throws IOException {
        AtomicFile.replace(file, out -> out.write((HEAD + StudyRows.text(kept)).getBytes(StandardCharsets.UTF_8)));
        return new KeptTrials(file, kept);
    }

    /** The trials of {@code none} that {@code file} holds; it need not exist. */
    public static StudyResult read(Path file, StudyResult none) throws IOException {
        try {
            String text = Files.readString(file);
            return text.startsWith(HEAD) ? StudyRows.read(none, text.substring(HEAD.length())) : none;
        } catch (NoSuchFileException _) {
            return none;
        } catch (CharacterCodingException | ProblemException others) {
            return none;
        }
    }

    /** All trials so far. */
    public StudyResult result() {
        return result;
    }

    /** Appends those of a longer result that are new; what the file cannot take is an UncheckedIOException. */
    public void add(StudyResult longer) {
        String lines = longer.rows().stream()
                .skip(result.trials())
                .map(StudyRows::line)
                .collect(Collectors.joining());
        try {
            Files.writeString(file, lines, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        result = longer;
    }
}
