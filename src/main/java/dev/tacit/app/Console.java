package dev.tacit.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where commands write: data and answers to {@code out}, complaints to {@code err}. Nothing is swallowed. {@code live}
 * tells whether somebody watches {@code err}, so that a line of it can be written over.
 */
record Console(OutputStream out, OutputStream err, Charset charset, boolean live) {
    /** The terminal; a terminal that only claims to know ASCII gets UTF-8. */
    static Console standard() {
        Charset told = System.out.charset();
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told,
                isWatched());
    }

    /** Whether standard error is a terminal, where the system tells; else whether the program has one at all. */
    private static boolean isWatched() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException | SecurityException notTold) {
            return Optional.ofNullable(System.console())
                    .filter(java.io.Console::isTerminal)
                    .isPresent();
        }
    }

    void print(String text) throws IOException {
        out.write(text.getBytes(charset));
        out.flush();
    }

    void line(String text) throws IOException {
        print(text + System.lineSeparator());
    }

    /** One sentence about what went wrong, or a measurement beside the data. */
    void note(String sentence) {
        say(sentence + System.lineSeparator());
    }

    /** Writes over the line that was last written so. */
    void overwrite(String line) {
        say("\r" + line);
    }

    private void say(String text) {
        try {
            err.write(text.getBytes(charset));
            err.flush();
        } catch (IOException nobodyListens) {
            // There is nowhere left to say it.
        }
    }
}
