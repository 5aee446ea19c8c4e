package dev.tacit.ui.learn;

import dev.tacit.file.AtomicFile;
import dev.tacit.scenario.PartialTraining;
import dev.tacit.text.ProblemException;
import dev.tacit.train.TrainingSettings;
import dev.tacit.train.TrainingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the state of the training that runs in a file, so that little is lost when the program ends. */
public final class LearningStore {
    /** So long at least lies between two times that a state is kept, in nanoseconds. */
    private static final long PAUSE = 2_000_000_000;

    private final @Nullable Path file;
    private long last = System.nanoTime();
    private boolean failed;

    private LearningStore(@Nullable Path file) {
        this.file = file;
    }

    /** In this file, whose folder need not exist. */
    public static LearningStore in(Path file) {
        return new LearningStore(file);
    }

    /** Keeps nothing. */
    public static LearningStore none() {
        return new LearningStore(null);
    }

    /** The state that was kept of a training with these settings. */
    Optional<TrainingState> resumed(TrainingSettings settings) {
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return PartialTraining.read(file, settings);
        } catch (ProblemException _) {
            return Optional.empty(); // it was cut or is of another version: the training begins anew
        }
    }

    /** Keeps a state, now and then. After a failure nothing more is kept. */
    void keep(TrainingState state) throws ProblemException {
        long now = System.nanoTime();
        if (file != null && !failed && state.step() > 0 && now - last > PAUSE) {
            last = now;
            write(file, state);
        }
    }

    private void write(Path to, TrainingState state) throws ProblemException {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            PartialTraining.write(state, to);
        } catch (IOException full) {
            failed = true;
            throw new ProblemException(AtomicFile.problem(full));
        } catch (ProblemException full) {
            failed = true;
            throw full;
        }
    }

    /** Nothing is left to go on with. */
    void clear() {
        if (file != null) {
            file.toFile().delete();
        }
    }
}
