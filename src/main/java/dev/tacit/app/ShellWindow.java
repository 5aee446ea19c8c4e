package dev.tacit.app;

import dev.tacit.scenario.Document;
import dev.tacit.text.ProblemException;
import dev.tacit.ui.draw.Look;
import dev.tacit.ui.shell.WindowMain;
import dev.tacit.ui.shell.WindowPicture;
import java.nio.file.Path;
import java.util.List;

/** The window of the program; the toolkit is touched here only. */
final class ShellWindow implements Window {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    @Override
    public void open(List<String> args) {
        WindowMain.open(args);
    }

    @Override
    public void picture(Path file, Document document) throws ProblemException {
        try {
            WindowPicture.write(file, document, WIDTH, HEIGHT, Look.LIGHT);
        } finally {
            WindowPicture.end();
        }
    }
}
