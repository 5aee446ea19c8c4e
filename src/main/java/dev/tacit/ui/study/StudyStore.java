package dev.tacit.ui.study;

import dev.tacit.file.AtomicFile;
import dev.tacit.study.KeptTrials;
import dev.tacit.study.StudyResult;
import dev.tacit.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the trials of studies in a folder, so that little is lost when the program ends. What cannot be read there is
 * done without: the trials can be run again.
 */
public final class StudyStore {
    private final @Nullable Path folder;

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
        Optional<Path> file = file(start);
        try {
            return file.isPresent() ? KeptTrials.read(file.get(), start) : start;
        } catch (IOException unreadable) {
            return start;
        }
    }

    /** What keeps the results that grow from this one, until one cannot be kept: why is told to {@code problems}. */
    Consumer<StudyResult> keeper(StudyResult from, Consumer<Problem> problems) {
        Optional<Path> file = file(from);
        if (file.isEmpty()) {
            return _ -> {};
        }
        try {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            return new Keeper(KeptTrials.begin(file.get(), from), problems);
        } catch (IOException full) {
            problems.accept(AtomicFile.problem(full));
            return _ -> {};
        }
    }

    private Optional<Path> file(StudyResult result) {
        return Optional.ofNullable(folder)
                .map(place -> place.resolve(result.study().id() + ".jsonl"));
    }

    private static final class Keeper implements Consumer<StudyResult> {
        private final KeptTrials kept;
        private final Consumer<Problem> problems;
        private boolean failed;

        Keeper(KeptTrials kept, Consumer<Problem> problems) {
            this.kept = kept;
            this.problems = problems;
        }

        @Override
        public void accept(StudyResult grown) {
            if (failed) {
                return;
            }
            try {
                kept.add(grown);
            } catch (UncheckedIOException full) {
                failed = true;
                problems.accept(AtomicFile.problem(Objects.requireNonNull(full.getCause())));
            }
        }
    }
}
