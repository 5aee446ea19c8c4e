package dev.tacit.ui.shell;

import dev.tacit.ui.draw.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes pictures of the window in its sizes and looks to target/pictures, for people to look at. */
final class WindowPictures {
    private record Size(int width, int height) {}

    private WindowPictures() {}

    public static void main(String[] args) throws IOException {
        try {
            writeAll();
        } finally {
            WindowPicture.end();
        }
    }

    private static void writeAll() throws IOException {
        for (Size size : List.of(new Size(1024, 700), new Size(1440, 900), new Size(1920, 1200))) {
            for (Look look : Look.values()) {
                String name = "window-" + size.width() + "-" + look.name().toLowerCase(Locale.ROOT) + ".png";
                WindowPicture.write(Path.of("target", "pictures", name), size.width(), size.height(), look);
            }
        }
    }
}
