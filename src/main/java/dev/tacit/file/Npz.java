package dev.tacit.file;

import dev.tacit.text.ProblemException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An {@code .npz} file of NumPy: a zip of arrays by their names. */
public final class Npz implements NamedArrays {
    static final String ENDING = ".npz";
    private static final String ARRAY = ".npy";

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final Map<String, NpyHeader> headers = new LinkedHashMap<>();

    private Npz(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens a file, of which only the names are read. */
    public static Npz open(Path file) throws ProblemException {
        InputFile.check(file);
        Npz npz;
        try {
            npz = new Npz(new ZipFile(file.toFile()));
        } catch (IOException | IllegalArgumentException damaged) {
            throw Complaint.at("", "problem.npz.zip");
        }
        try {
            npz.readNames();
            return npz;
        } catch (ProblemException refused) {
            npz.close();
            throw refused;
        }
    }

    private void readNames() throws ProblemException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!name.endsWith(ARRAY)) {
                throw Complaint.at(Complaint.shown(name), "problem.npz.entry");
            }
            String array = name.substring(0, name.length() - ARRAY.length());
            if (entries.put(array, entry) != null) {
                throw Complaint.at(Complaint.shown(array), "problem.npz.twice");
            }
        }
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    @Override
    public void check() throws ProblemException {
        long bytes = 0;
        for (String name : entries.keySet()) {
            NpyHeader header = read(name, NpyHeader::read);
            int count = header.shape().count();
            long size = entry(name).getSize();
            if (size != header.bytes()) {
                String key = size < header.bytes() ? "problem.npz.cut" : "problem.npz.more";
                throw Complaint.at(name, key, Complaint.text(count));
            }
            bytes += (long) count * Double.BYTES;
            headers.put(name, header);
        }
        Complaint.room("", bytes);
    }

    private ZipEntry entry(String name) {
        return Objects.requireNonNull(entries.get(name));
    }

    private NpyHeader header(String name) {
        return Objects.requireNonNull(headers.get(name));
    }

    @Override
    public Shape shape(String name) {
        return header(name).shape();
    }

    @Override
    public double[] numbers(String name) throws ProblemException {
        NpyHeader header = header(name);
        double[] numbers = read(name, (_, in) -> {
            CheckedInputStream summed = new CheckedInputStream(in, new CRC32());
            summed.skipNBytes(header.length());
            double[] values = header.type().read(summed, header.shape().count(), header::place);
            if (summed.getChecksum().getValue() != entry(name).getCrc()) {
                throw new ZipException();
            }
            return values;
        });
        header.shape().checkFinite(name, numbers);
        return numbers;
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
            throw Complaint.at(name, "problem.array.damaged");
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
