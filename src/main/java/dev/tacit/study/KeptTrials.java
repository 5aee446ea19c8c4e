package dev.tacit.app;

import dev.tacit.file.AtomicFile;
import dev.tacit.study.StudyResult;
import dev.tacit.study.StudyRows;
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
 * The trials of a study in a file that grows with them, so that a stopped command goes on where it was, and the same
 * one is done at once. Trials of another version of the program, or of other settings, are not taken for these.
 */
final class KeptTrials {
    private static final String HEAD = "{\"program\": \"" + Version.program() + "\"}\n";

    private final Path file;
    private StudyResult result;

    private KeptTrials(Path file, StudyResult result) {
        this.file = file;
        this.result = result;
    }

    /** What {@code file} holds of the trials of {@code none}; the file is as if written anew. */
    static KeptTrials open(Path file, StudyResult none) throws IOException {
        StudyResult kept = read(file, none);
        AtomicFile.replace(file, out -> out.write((HEAD + StudyRows.text(kept)).getBytes(StandardCharsets.UTF_8)));
        return new KeptTrials(file, kept);
    }

    private static StudyResult read(Path file, StudyResult none) throws IOException {
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
    StudyResult result() {
        return result;
    }

    /** Appends those of a longer result that are new. */
    void add(StudyResult longer) {
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
