package dev.tacit.file;

import dev.tacit.text.ProblemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A file of arrays by their names. Their numbers are read when they are asked for, so that a file is refused by its
 * names and shapes alone. Open until it is closed.
 */
public interface NamedArrays extends AutoCloseable {
    /** The names of all arrays. */
    Set<String> names();

    /** Looks at all shapes: the numbers that they announce are there, and there is room for them. */
    void check() throws ProblemException;

    /** The shape of an array that is there; {@link #check} comes before. */
    Shape shape(String name);

    /** The numbers of an array that is there, row by row, all finite. */
    double[] numbers(String name) throws ProblemException;

    @Override
    void close();

    /** Whether the name of a file ends as those that {@link #open} reads. */
    static boolean isIn(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(Npz.ENDING) || name.endsWith(Safetensors.ENDING);
    }

    /** Opens a {@code .safetensors} file, or else an {@code .npz} file. */
    static NamedArrays open(Path file) throws ProblemException {
        boolean tensors = file.toString().toLowerCase(Locale.ROOT).endsWith(Safetensors.ENDING);
        return tensors ? Safetensors.open(file) : Npz.open(file);
    }
}
