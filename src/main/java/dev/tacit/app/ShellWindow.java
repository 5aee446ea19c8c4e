package dev.tacit.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The window of the program; the toolkit is touched here only. */
final class ShellWindow implements Window {
    @Override
    public void open(List<String> args) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void picture(Path file) throws IOException {}
}
