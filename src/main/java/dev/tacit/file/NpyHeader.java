package dev.tacit.file;

import dev.tacit.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the numbers of a NumPy array: its size in a file, how numbers are written, whether the first index
 * runs fastest, and the shape.
 */
record NpyHeader(int length, NumberType type, boolean fortran, Shape shape) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    /** NumPy itself refuses longer ones. */
    private static final int LONGEST = 10_000;

    private static final Pattern TYPE = Pattern.compile("['\"]descr['\"]\\s*:\\s*['\"]([^'\"]{1,20})['\"]");
    private static final Pattern ORDER = Pattern.compile("['\"]fortran_order['\"]\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("['\"]shape['\"]\\s*:\\s*\\(([0-9L, ]*)\\)");

    /** Reads the header of the array that is called {@code name}. */
    static NpyHeader read(String name, InputStream in) throws IOException, ProblemException {
        byte[] start = in.readNBytes(8);
        if (start.length < 8 || !Arrays.equals(Arrays.copyOf(start, MAGIC.length), MAGIC)) {
            throw Complaint.at(name, "problem.npz.magic");
        }
        int field = start[6] == 1 ? Short.BYTES : Integer.BYTES;
        byte[] size = Arrays.copyOf(in.readNBytes(field), Integer.BYTES);
        int length = ByteBuffer.wrap(size).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] text = length < 0 || length > LONGEST ? new byte[0] : in.readNBytes(length);
        if (text.length == 0 || text.length < length) {
            throw Complaint.at(name, "problem.npz.header");
        }
        return parse(name, start.length + field + length, new String(text, StandardCharsets.ISO_8859_1));
    }

    private static NpyHeader parse(String name, int length, String text) throws ProblemException {
        Matcher type = TYPE.matcher(text);
        Matcher order = ORDER.matcher(text);
        Matcher shape = SHAPE.matcher(text);
        if (!order.find() || !shape.find()) {
            throw Complaint.at(name, "problem.npz.header");
        }
        NumberType numbers = type(name, type.find() ? type.group(1) : "?");
        return new NpyHeader(length, numbers, order.group(1).equals("True"), shape(name, shape.group(1)));
    }

    private static NumberType type(String name, String descr) throws ProblemException {
        return switch (descr) {
            case "<f8" -> NumberType.F64;
            case "<f4" -> NumberType.F32;
            default -> throw Complaint.at(name, "problem.npz.type", Complaint.shown(descr));
        };
    }

    private static Shape shape(String name, String text) throws ProblemException {
        List<Long> sides = new ArrayList<>();
        for (String side : text.replace("L", "").split(",", -1)) {
            String digits = side.strip();
            if (!digits.isEmpty()) {
                sides.add(digits.matches("\\d{1,9}") ? Long.parseLong(digits) : Long.MAX_VALUE);
            }
        }
        return Shape.of(name, sides, text.strip());
    }

    /** The bytes of header and numbers. */
    long bytes() {
        return length + (long) shape.count() * type.size();
    }

    /** Where the i-th number of the file stands, row by row. */
    int place(int i) {
        List<Integer> sides = shape.sides();
        if (!fortran || sides.size() < 2) {
            return i;
        }
        int rows = sides.getFirst();
        return i % rows * sides.getLast() + i / rows;
    }
}
