package dev.tacit.ui.shell;

import dev.tacit.text.Problem;
import dev.tacit.text.ProblemException;
import java.nio.file.Path;

/** What is said of a file that could not be read or written. */
final class FileFaults {
    private FileFaults() {}

    /** The name of the file, the place in it, and what is wrong there. */
    static Problem problem(Path file, Throwable fault) {
        return switch (fault) {
            case ProblemException known -> inside(name(file), known.problem());
            case OutOfMemoryError _ -> Problem.at(name(file), "status.memory");
            default -> Problem.at(name(file), "status.failed", fault.getClass().getSimpleName());
        };
    }

    private static Problem inside(String name, Problem problem) {
        String place = problem.place().isEmpty() ? name : name + ", " + problem.place();
        return new Problem(place, problem.key(), problem.args());
    }

    /** The name of a file without its folders, on one line. */
    static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", "?");
    }
}
