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
 * What stands before the numbers of a NumPy array: its size in a file, whether they are floats of 4 bytes or doubles of
 * 8, whether the first index runs fastest, and the shape.
 */
record NpyHeader(int length, boolean single, boolean fortran, List<Integer> shape) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    /** NumPy itself refuses longer ones. */
    private static final int LONGEST = 10_000;

    private static final Pattern TYPE = Pattern.compile("['\"]descr['\"]\\s*:\\s*['\"]([^'\"]{1,20})['\"]");
    private static final Pattern ORDER = Pattern.compile("['\"]fortran_order['\"]\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("['\"]shape['\"]\\s*:\\s*\\(([0-9L, ]*)\\)");

    NpyHeader {
        shape = List.copyOf(shape);
    }

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
        String descr = type.find() ? type.group(1) : "?";
        if (!descr.equals("<f8") && !descr.equals("<f4")) {
            throw Complaint.at(name, "problem.npz.type", Complaint.shown(descr));
        }
        return new NpyHeader(length, descr.equals("<f4"), order.group(1).equals("True"), shape(name, shape.group(1)));
    }

    private static List<Integer> shape(String name, String text) throws ProblemException {
        List<Integer> shape = new ArrayList<>();
        long count = 1;
        for (String side : text.replace("L", "").split(",", -1)) {
            String digits = side.strip();
            if (!digits.isEmpty()) {
                long length = digits.matches("\\d{1,9}") ? Long.parseLong(digits) : Integer.MAX_VALUE;
                count *= length;
                if (length > FileLimits.SIDE || count > FileLimits.NUMBERS) {
                    throw Complaint.at(name, "problem.npz.large", Complaint.shown(text.strip()));
                }
                shape.add((int) length);
            }
        }
        if (shape.size() > 2) {
            throw Complaint.at(name, "problem.npz.sides", Complaint.text(shape.size()));
        }
        return shape;
    }

    /** The number of numbers. */
    int count() {
        return shape.stream().reduce(1, (a, b) -> a * b);
    }

    /** The bytes of header and numbers. */
    long bytes() {
        return length + (long) count() * itemBytes();
    }

    int itemBytes() {
        return single ? Float.BYTES : Double.BYTES;
    }

    /** Where the i-th number of the file stands, row by row. */
    int place(int i) {
        if (!fortran || shape.size() < 2) {
            return i;
        }
        int rows = shape.getFirst();
        return i % rows * shape.getLast() + i / rows;
    }

    /** The place of the i-th number, row by row: "[2][0]", "[2]". */
    String indices(int i) {
        int cols = shape.size() == 2 ? shape.getLast() : 1;
        String row = "[" + i / cols + "]";
        return shape.isEmpty() ? "" : shape.size() == 2 ? row + "[" + i % cols + "]" : row;
    }
}
