package dev.tacit.file;

import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * Collects arrays by their names and writes them as {@link Safetensors}: doubles, to the bit, in the order of their
 * names; the same arrays and texts give the same bytes, whatever the order in which they were put.
 */
public final class SafetensorsOut {
    private static final int BUFFER = 1 << 16;

    private final SortedMap<String, Array> arrays = new TreeMap<>();
    private final SortedMap<String, String> metadata = new TreeMap<>();

    /** An array, its numbers row by row. */
    private record Array(Shape shape, IntToDoubleFunction numbers) {}

    /** A matrix. */
    public SafetensorsOut put(String name, Matrix matrix) {
        int cols = matrix.cols();
        return put(name, List.of(matrix.rows(), cols), i -> matrix.get(i / cols, i % cols));
    }

    /** A list of numbers. */
    public SafetensorsOut put(String name, Vector vector) {
        return put(name, List.of(vector.size()), vector::get);
    }

    private SafetensorsOut put(String name, List<Integer> sides, IntToDoubleFunction numbers) {
        if (name.equals(SafetensorsHeader.METADATA)) {
            throw new IllegalArgumentException(name + " is no name of an array");
        }
        arrays.put(name, new Array(new Shape(sides), numbers));
        return this;
    }

    /** Something that the file says of itself. */
    public SafetensorsOut say(String key, String text) {
        metadata.put(key, text);
        return this;
    }

    /** Writes a file wholly or not at all. */
    public void write(Path file) throws ProblemException {
        AtomicFile.write(file, this::write);
    }

    /** Writes the bytes of a file; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        byte[] header = header();
        if (header.length > SafetensorsHeader.LONGEST) {
            throw new IllegalArgumentException("a header of " + header.length + " bytes is not read again");
        }
        out.write(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .array());
        out.write(header);
        for (Map.Entry<String, Array> array : arrays.entrySet()) {
            numbers(array.getKey(), array.getValue(), out);
        }
    }

    /** As long as a multiple of eight bytes, so that every double stands at one too. */
    private byte[] header() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonOut json = JsonOut.compact(out);
        json.startObject();
        if (!metadata.isEmpty()) {
            json.startObject(SafetensorsHeader.METADATA);
            for (Map.Entry<String, String> text : metadata.entrySet()) {
                json.field(text.getKey(), text.getValue());
            }
            json.endObject();
        }
        long at = 0;
        for (Map.Entry<String, Array> array : arrays.entrySet()) {
            Shape shape = array.getValue().shape();
            long end = at + (long) Double.BYTES * shape.count();
            json.startObject(array.getKey());
            json.field("dtype", NumberType.F64.name());
            json.name("shape");
            json.json(shape.sides().toString());
            json.name("data_offsets");
            json.json(List.of(at, end).toString());
            json.endObject();
            at = end;
        }
        json.endObject();
        json.flush();
        out.write(" ".repeat(-out.size() & Long.BYTES - 1).getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void numbers(String name, Array array, OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        int count = array.shape().count();
        for (int i = 0; i < count; i++) {
            double number = array.numbers().applyAsDouble(i);
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(name + ": " + number + " has no place in a file");
            }
            buffer.putDouble(number);
            if (!buffer.hasRemaining() || i == count - 1) {
                out.write(buffer.array(), 0, buffer.position());
                buffer.clear();
            }
        }
    }
}
