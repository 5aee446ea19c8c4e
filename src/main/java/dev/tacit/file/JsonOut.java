package dev.tacit.file;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON for people and programs: objects indented, a list of numbers on one line, a matrix row by row. Numbers
 * read back to the same bits; the same calls give the same bytes. Not closed: {@link #flush} when done.
 */
public final class JsonOut {
    private final Utf8Out out;
    private final boolean compact;
    private int depth;
    private boolean first = true;

    public JsonOut(OutputStream out) {
        this(out, false);
    }

    private JsonOut(OutputStream out, boolean compact) {
        this.out = new Utf8Out(out);
        this.compact = compact;
    }

    /** The same on one line. */
    public static JsonOut compact(OutputStream out) {
        return new JsonOut(out, true);
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

    public void startObject(String name) throws IOException {
        name(name);
        startObject();
    }

    public void startList(String name) throws IOException {
        name(name);
        startList();
    }

    public void field(String name, String value) throws IOException {
        name(name);
        text(value);
    }

    public void field(String name, long value) throws IOException {
        name(name);
        value(value);
    }

    public void field(String name, boolean value) throws IOException {
        name(name);
        value(value);
    }

    public void field(String name, double value) throws IOException {
        name(name);
        value(value);
    }

    /** A field that is null where there is no number. */
    public void fieldOrNull(String name, double value) throws IOException {
        name(name);
        valueOrNull(value);
    }

    /** The numbers of a vector, null for each that does not exist; null where there is no vector. */
    public void field(String name, @Nullable Vector values) throws IOException {
        name(name);
        if (values == null) {
            nothing();
        } else {
            numbers(values);
        }
    }

    /** The rows of a matrix, or null. */
    public void field(String name, @Nullable Matrix values) throws IOException {
        name(name);
        if (values == null) {
            nothing();
        } else {
            rows(values.rows(), values::row);
        }
    }

    /** Names the next value of an object. */
    public void name(String name) throws IOException {
        item();
        text(name);
        out.ascii(": ");
    }

    /** Announces the next item of a list. */
    public void item() throws IOException {
        if (!first) {
            out.put(',');
        }
        first = false;
        newLine();
    }

    public void value(double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " has no place in a file");
        }
        out.ascii(Double.toString(value));
    }

    /** The number, or null where there is none (NaN, infinite). */
    public void valueOrNull(double value) throws IOException {
        out.ascii(Double.isFinite(value) ? Double.toString(value) : "null");
    }

    public void value(long value) throws IOException {
        out.ascii(Long.toString(value));
    }

    public void value(boolean value) throws IOException {
        out.ascii(value ? "true" : "false");
    }

    public void nothing() throws IOException {
        out.ascii("null");
    }

    /** A string. Half of a surrogate pair has no UTF-8 and is written as U+FFFD. */
    public void text(String value) throws IOException {
        out.put('"');
        char[] quoted = JsonStringEncoder.getInstance().quoteAsString(value);
        for (int i = 0; i < quoted.length; i++) {
            char c = quoted[i];
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < quoted.length && Character.isLowSurrogate(quoted[i + 1]);
            if (pair) {
                out.utf8(Character.toString(Character.toCodePoint(c, quoted[++i])));
            } else if (Character.isSurrogate(c)) {
                out.utf8("\uFFFD");
            } else if (c < 0x80) {
                out.put(c);
            } else {
                out.utf8(Character.toString(c));
            }
        }
        out.put('"');
    }

    /** A value that is JSON already. */
    public void json(String text) throws IOException {
        out.utf8(text);
    }

    /** The numbers of a vector, null where there is none. */
    public void numbers(Vector values) throws IOException {
        out.put('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.ascii(", ");
            }
            valueOrNull(values.get(i));
        }
        out.put(']');
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
        out.flush();
    }

    private void open(char bracket) throws IOException {
        out.put(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) throws IOException {
        depth--;
        if (!first) {
            newLine();
        }
        first = false;
        out.put(bracket);
        if (depth == 0) {
            newLine();
        }
    }

    private void newLine() throws IOException {
        if (compact) {
            return;
        }
        out.put('\n');
        for (int i = 0; i < depth; i++) {
            out.ascii("  ");
        }
    }
}
