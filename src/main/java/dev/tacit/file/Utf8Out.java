package dev.tacit.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Collects characters as UTF-8 before they go to a stream: numbers are written a character at a time. */
final class Utf8Out {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int used;

    Utf8Out(OutputStream out) {
        this.out = out;
    }

    void ascii(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    void utf8(String text) throws IOException {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            put((char) (b & 0xFF));
        }
    }

    /** One ASCII character. */
    void put(char c) throws IOException {
        if (used == BUFFER) {
            out.write(buffer, 0, used);
            used = 0;
        }
        buffer[used++] = (byte) c;
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
        out.flush();
    }
}
