package dev.tacit.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of arrays, put together and taken apart by the format's definition and by nothing else. */
public final class SafetensorsSamples {
    private static final Pattern ARRAY = Pattern.compile(
            "\"([^\"]+)\"\\s*:\\s*\\{\\s*\"dtype\"\\s*:\\s*\"F64\"\\s*,\\s*\"shape\"\\s*:\\s*\\[([0-9, ]*)\\]\\s*,"
                    + "\\s*\"data_offsets\"\\s*:\\s*\\[\\s*(\\d+)\\s*,\\s*(\\d+)\\s*\\]\\s*\\}");

    private SafetensorsSamples() {}

    /** Eight bytes of length, the header, the numbers. */
    public static byte[] file(String header, byte[] numbers) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        return file(text.length, text, numbers);
    }

    /** The same with a length that need not be true. */
    static byte[] file(long length, byte[] header, byte[] numbers) {
        return ByteBuffer.allocate(Long.BYTES + header.length + numbers.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(length)
                .put(header)
                .put(numbers)
                .array();
    }

    /** Numbers as eight bytes each. */
    public static byte[] doubles(double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            bytes.putDouble(value);
        }
        return bytes.array();
    }

    /** The header of a file. */
    public static String header(byte[] file) {
        int length = (int) ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
        return new String(file, Long.BYTES, length, StandardCharsets.UTF_8);
    }

    /** The bits of the doubles of every array, by its name and shape: "w [2, 3]". */
    public static Map<String, long[]> bits(byte[] file) {
        String header = header(file);
        int start = Long.BYTES + header.getBytes(StandardCharsets.UTF_8).length;
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, long[]> arrays = new LinkedHashMap<>();
        Matcher array = ARRAY.matcher(header);
        while (array.find()) {
            int begin = Integer.parseInt(array.group(3));
            long[] bits = new long[(Integer.parseInt(array.group(4)) - begin) / Long.BYTES];
            for (int i = 0; i < bits.length; i++) {
                bits[i] = bytes.getLong(start + begin + i * Long.BYTES);
            }
            arrays.put(array.group(1) + " [" + array.group(2) + "]", bits);
        }
        return arrays;
    }
}
