package dev.tacit.file;

import dev.tacit.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stands before the numbers of a {@code .safetensors} file: where they begin, what each array is, and texts about
 * all of it. The bytes of the arrays follow each other without a gap, as the format wants it.
 */
record SafetensorsHeader(long start, Map<String, Entry> entries, SortedMap<String, String> metadata) {
    /** The field of the header that is no array. */
    static final String METADATA = "__metadata__";

    /** Headers that are longer are not read: a stack of 24 blocks takes a twentieth of it. */
    static final int LONGEST = 1 << 20;

    SafetensorsHeader {
        entries = Collections.unmodifiableMap(entries);
        metadata = Collections.unmodifiableSortedMap(metadata);
    }

    /** An array and where its bytes are, from {@link #start} on. */
    record Entry(NumberType type, Shape shape, long begin, long end) {}

    static SafetensorsHeader read(Bytes file) throws IOException, ProblemException {
        long size = file.size();
        InputStream in = file.from(0);
        byte[] start = in.readNBytes(Long.BYTES);
        if (start.length < Long.BYTES) {
            throw Complaint.at("", "problem.safetensors.short");
        }
        long length = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length < 0 || length > LONGEST) {
            String said = Long.toUnsignedString(length);
            throw Complaint.at("", "problem.safetensors.huge", said, Complaint.text(LONGEST));
        }
        byte[] text = in.readNBytes((int) length);
        if (text.length < length) {
            throw Complaint.at("", "problem.safetensors.short");
        }
        return parse(text, Long.BYTES + length, size);
    }

    private static SafetensorsHeader parse(byte[] text, long start, long size) throws ProblemException {
        JsonFields root = new JsonFields(text, new HashMap<>(), "header", JsonReader.read(text, "header"));
        Map<String, Entry> entries = new LinkedHashMap<>();
        SortedMap<String, String> metadata = new TreeMap<>();
        for (String name : root.names()) {
            String place = Complaint.name(name);
            JsonFields fields = new JsonFields(text, new HashMap<>(), place, root.get(name));
            if (name.equals(METADATA)) {
                for (String key : fields.names()) {
                    metadata.put(key, JsonValues.text(place + "." + Complaint.name(key), fields.get(key)));
                }
            } else {
                entries.put(name, entry(place, fields, size - start));
            }
        }
        checkBytes(entries, size - start);
        return new SafetensorsHeader(start, entries, metadata);
    }

    private static Entry entry(String place, JsonFields fields, long bytes) throws ProblemException {
        NumberType type = type(fields);
        List<Long> sides = JsonValues.counts(fields.at("shape"), fields.get("shape"), JsonValues.ANY);
        Shape shape = Shape.of(
                place,
                sides,
                String.join(", ", sides.stream().map(Complaint::text).toList()));
        List<Long> offsets = JsonValues.counts(fields.at("data_offsets"), fields.get("data_offsets"), 2);
        long begin = offsets.getFirst();
        long end = offsets.getLast();
        long expected = (long) shape.count() * type.size();
        if (end - begin != expected) {
            String key = end < begin ? "problem.safetensors.backward" : "problem.safetensors.bytes";
            throw Complaint.at(place, key, Complaint.text(end - begin), Complaint.text(expected));
        }
        if (end > bytes) {
            throw Complaint.at(place, "problem.safetensors.cut", Complaint.text(end), Complaint.text(bytes));
        }
        return new Entry(type, shape, begin, end);
    }

    private static NumberType type(JsonFields fields) throws ProblemException {
        String name = fields.text("dtype");
        return Stream.of(NumberType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Complaint.at(fields.at("dtype"), "problem.safetensors.type", Complaint.shown(name)));
    }

    /** Every byte belongs to one array. */
    private static void checkBytes(Map<String, Entry> entries, long bytes) throws ProblemException {
        Comparator<Map.Entry<String, Entry>> order =
                Comparator.comparingLong(entry -> entry.getValue().begin());
        List<Map.Entry<String, Entry>> sorted = entries.entrySet().stream()
                .sorted(order.thenComparingLong(entry -> entry.getValue().end()))
                .toList();
        long at = 0;
        for (Map.Entry<String, Entry> entry : sorted) {
            long gap = entry.getValue().begin() - at;
            if (gap != 0) {
                String key = gap < 0 ? "problem.safetensors.overlap" : "problem.safetensors.hole";
                throw Complaint.at(Complaint.name(entry.getKey()), key, Complaint.text(Math.abs(gap)));
            }
            at = entry.getValue().end();
        }
        if (at < bytes) {
            throw Complaint.at("", "problem.safetensors.more", Complaint.text(bytes - at));
        }
    }
}
