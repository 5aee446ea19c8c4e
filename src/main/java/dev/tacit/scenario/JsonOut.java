package dev.tacit.scenario;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * Writes JSON for people and programs: objects indented, a list of numbers on one line, a matrix row by row. Numbers
 * read back to the same bits; the same calls give the same bytes. Not closed: {@link #flush} when done.
 */
public final class JsonOut {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int used;
    private int depth;
    private boolean first = true;

    public JsonOut(OutputStream out) {
        this.out = out;
    }

    /** Starts an object: the value of the last {@link #name}, or an item of a list. */
    public void startObject() throws IOException {
        open('{');
    }

    public void endObject() throws IOException {
        close('}');
    }

    /** Starts a list whose items stand on lines of their own, each announced by {@link #item}. */
    public void startList() throws IOException {
        open('[');
    }

    public void endList() throws IOException {
        close(']');
    }

    /** Names the next value of an object. */
    public void name(String name) throws IOException {
        item();
        text(name);
        ascii(": ");
    }

    /** Announces the next item of a list. */
    public void item() throws IOException {
        if (!first) {
            put(',');
        }
        first = false;
        newLine();
    }

    public void value(double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " has no place in a file");
        }
        ascii(Double.toString(value));
    }

    /** The number, or null where there is none (NaN, infinite). */
    public void valueOrNull(double value) throws IOException {
        ascii(Double.isFinite(value) ? Double.toString(value) : "null");
    }

    public void value(long value) throws IOException {
        ascii(Long.toString(value));
    }

    public void value(boolean value) throws IOException {
        ascii(value ? "true" : "false");
    }

    public void nothing() throws IOException {
        ascii("null");
    }

    /** A string. Half of a surrogate pair has no UTF-8 and is written as U+FFFD. */
    public void text(String value) throws IOException {
        put('"');
        char[] quoted = JsonStringEncoder.getInstance().quoteAsString(value);
        for (int i = 0; i < quoted.length; i++) {
            char c = quoted[i];
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < quoted.length && Character.isLowSurrogate(quoted[i + 1]);
            if (pair) {
                utf8(Character.toString(Character.toCodePoint(c, quoted[++i])));
            } else if (Character.isSurrogate(c)) {
                utf8("\uFFFD");
            } else if (c < 0x80) {
                put(c);
            } else {
                utf8(Character.toString(c));
            }
        }
        put('"');
    }

    /** A value that is JSON already. */
    public void json(String text) throws IOException {
        utf8(text);
    }

    /** The numbers of a vector, null where there is none. */
    public void numbers(Vector values) throws IOException {
        put('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                ascii(", ");
            }
            valueOrNull(values.get(i));
        }
        put(']');
    }

    /** The rows of a matrix. */
    public void rows(Matrix values) throws IOException {
        rows(values.rows(), values::row);
    }

    /** So many rows of numbers, made one by one. */
    public void rows(int count, IntFunction<Vector> row) throws IOException {
        startList();
        for (int i = 0; i < count; i++) {
            item();
            numbers(row.apply(i));
        }
        endList();
    }

    public void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
        out.flush();
    }

    private void open(char bracket) throws IOException {
        put(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) throws IOException {
        depth--;
        if (!first) {
            newLine();
        }
        first = false;
        put(bracket);
        if (depth == 0) {
            put('\n');
        }
    }

    private void newLine() throws IOException {
        put('\n');
        for (int i = 0; i < depth; i++) {
            ascii("  ");
        }
    }

    private void ascii(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void utf8(String text) throws IOException {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            put((char) (b & 0xFF));
        }
    }

    private void put(char c) throws IOException {
        if (used == BUFFER) {
            out.write(buffer, 0, used);
            used = 0;
        }
        buffer[used++] = (byte) c;
    }
}
