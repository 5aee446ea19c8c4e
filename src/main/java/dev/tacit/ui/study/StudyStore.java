package dev.tacit.ui.study;

import dev.tacit.file.AtomicFile;
import dev.tacit.study.StudyResult;
import dev.tacit.study.StudyRows;
import dev.tacit.text.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the trials of studies in a folder, so that little is lost when the program ends. What cannot be read there is
 * done without: the trials can be run again.
 */
public final class StudyStore {
    /** So long at least lies between two times that a result is kept, in nanoseconds. */
    private static final long PAUSE = 2_000_000_000;

    private final @Nullable Path folder;
    private long last = System.nanoTime();
    private boolean failed;

    private StudyStore(@Nullable Path folder) {
        this.folder = folder;
    }

    /** In this folder, which need not exist. */
    public static StudyStore in(Path folder) {
        return new StudyStore(folder);
    }

    /** Keeps nothing. */
    public static StudyStore none() {
        return new StudyStore(null);
    }

    /** The result with the trials that were kept, if those are of the same settings. */
    StudyResult resumed(StudyResult start) {
        return file(start)
                .filter(Files::isRegularFile)
                .map(file -> read(file, start))
                .orElse(start);
    }

    private static StudyResult read(Path file, StudyResult start) {
        try {
            return StudyRows.read(start, Files.readString(file));
        } catch (IOException | ProblemException other) {
            return start;
        }
    }

    /** Keeps a result, now and then, and when it is whole. After a failure nothing more is kept. */
    void keep(StudyResult result) throws ProblemException {
        long now = System.nanoTime();
        if (!failed && (result.done() || now - last > PAUSE)) {
            last = now;
            Optional<Path> file = file(result);
            if (file.isPresent()) {
                write(file.get(), StudyRows.text(result).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void write(Path file, byte[] text) throws ProblemException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.replace(file, out -> out.write(text));
        } catch (IOException full) {
            failed = true;
            throw new ProblemException(AtomicFile.problem(full));
        }
    }

    private Optional<Path> file(StudyResult result) {
        return Optional.ofNullable(folder)
                .map(place -> place.resolve(result.study().id() + ".jsonl"));
    }
}
