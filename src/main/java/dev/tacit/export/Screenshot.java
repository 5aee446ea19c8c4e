package dev.tacit.export;

import dev.tacit.figure.paint.Pixels;
import dev.tacit.file.AtomicFile;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Version;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;

/** A picture of the window as a file. */
public final class Screenshot {
    private Screenshot() {}

    /** Writes {@code pixels} as PNG; on a failure the file stays as it was. */
    public static void write(Pixels pixels, Path file) throws ProblemException {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                image.setRGB(x, y, pixels.argb(x, y));
            }
        }
        byte[] bytes = Png.bytes(image, Map.of("Software", Version.program()));
        AtomicFile.write(file, out -> out.write(bytes));
    }
}
