package dev.tacit.export;

import dev.tacit.figure.paint.Pixels;
import dev.tacit.file.AtomicFile;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Version;
import java.nio.file.Path;
import java.util.Map;

/** A picture of the window as a file. */
public final class Screenshot {
    private Screenshot() {}

    /** Writes {@code pixels} as PNG; on a failure the file stays as it was. */
    public static void write(Pixels pixels, Path file) throws ProblemException {
        byte[] bytes = Png.bytes(Bitmaps.of(pixels), Map.of("Software", Version.program()));
        AtomicFile.write(file, out -> out.write(bytes));
    }
}
