package dev.tacit.file;

import dev.tacit.text.ProblemException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An {@code .npz} file of NumPy: a zip of arrays by their names. The numbers of an array are read when they are asked
 * for, so that a file is refused by its names and shapes alone.
 */
public final class Npz implements AutoCloseable {
    private static final String ENDING = ".npy";
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final Map<String, NpyHeader> headers = new LinkedHashMap<>();

    private Npz(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens a file, of which nothing is read yet; it stays open until it is closed. */
    public static Npz open(Path file) throws ProblemException {
        InputFile.check(file);
        try {
            return new Npz(new ZipFile(file.toFile()));
        } catch (IOException | IllegalArgumentException damaged) {
            throw Complaint.at("", "problem.npz.zip");
        }
    }

    /** Looks at the names of the arrays. */
    public Set<String> readNames() throws ProblemException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!name.endsWith(ENDING)) {
                throw Complaint.at(Complaint.shown(name), "problem.npz.entry");
            }
            String array = name.substring(0, name.length() - ENDING.length());
            if (entries.put(array, entry) != null) {
                throw Complaint.at(Complaint.shown(array), "problem.npz.twice");
            }
        }
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Looks at the headers of all arrays: the numbers that they announce are there, and there is room for them. */
    public void readHeaders() throws ProblemException {
        long bytes = 0;
        for (String name : entries.keySet()) {
            NpyHeader header = read(name, NpyHeader::read);
            long size = entry(name).getSize();
            if (size != header.bytes()) {
                String key = size < header.bytes() ? "problem.npz.cut" : "problem.npz.more";
                throw Complaint.at(name, key, Complaint.text(header.count()));
            }
            bytes += (long) header.count() * Double.BYTES;
            headers.put(name, header);
        }
        Complaint.room("", bytes);
    }

    /** Whether there is an array of this name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    private ZipEntry entry(String name) {
        return Objects.requireNonNull(entries.get(name));
    }

    /** The sides of an array that is there: none of a number, one of a list, two of a matrix. */
    public List<Integer> shape(String name) {
        return header(name).shape();
    }

    private NpyHeader header(String name) {
        return Objects.requireNonNull(headers.get(name));
    }

    /** The numbers of an array that is there, row by row. */
    public double[] numbers(String name) throws ProblemException {
        NpyHeader header = header(name);
        double[] numbers = read(name, (_, in) -> {
            CheckedInputStream summed = new CheckedInputStream(in, new CRC32());
            summed.skipNBytes(header.length());
            double[] values = values(header, summed);
            if (summed.getChecksum().getValue() != entry(name).getCrc()) {
                throw new ZipException();
            }
            return values;
        });
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw Complaint.at(name + header.indices(i), "problem.finite");
            }
        }
        return numbers;
    }

    private static double[] values(NpyHeader header, InputStream in) throws IOException {
        double[] values = new double[header.count()];
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        int item = header.itemBytes();
        int at = 0;
        while (at < values.length) {
            int count = Math.min(BUFFER / item, values.length - at);
            if (in.readNBytes(buffer.array(), 0, count * item) < count * item) {
                throw new EOFException();
            }
            for (int k = 0; k < count; k++) {
                double value = header.single() ? buffer.getFloat(k * item) : buffer.getDouble(k * item);
                values[header.place(at + k)] = value;
            }
            at += count;
        }
        return values;
    }

    /** What is done with the bytes of an array. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(String name, InputStream in) throws IOException, ProblemException;
    }

    private <T> T read(String name, Reader<T> reader) throws ProblemException {
        try (InputStream in = zip.getInputStream(entry(name))) {
            return reader.read(name, in);
        } catch (EOFException | ZipException damaged) {
            throw Complaint.at(name, "problem.npz.damaged");
        } catch (IOException unreadable) {
            throw Complaint.at(name, "problem.file.unreadable", AtomicFile.reason(unreadable));
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException read) {
            // What was read of it stands.
        }
    }
}
