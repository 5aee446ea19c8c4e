package dev.tacit.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where commands write: data and answers to {@code out}, complaints to {@code err}. Nothing is swallowed. */
record Console(OutputStream out, OutputStream err, Charset charset) {
    /** The terminal; a terminal that only claims to know ASCII gets UTF-8. */
    static Console standard() {
        Charset told = System.out.charset();
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told);
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
        try {
            err.write((sentence + System.lineSeparator()).getBytes(charset));
            err.flush();
        } catch (IOException nobodyListens) {
            // There is nowhere left to say it.
        }
    }
}
