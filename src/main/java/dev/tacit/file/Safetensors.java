package dev.tacit.file;

import dev.tacit.text.ProblemException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/**
 * A {@code .safetensors} file (github.com/huggingface/safetensors, "Format"): eight bytes with the length of a header,
 * the header as JSON, then the numbers of the arrays. Written by {@link SafetensorsOut}.
 */
public final class Safetensors implements NamedArrays {
    /** How the names of such files end. */
    public static final String ENDING = ".safetensors";

    private final Bytes bytes;
    private final SafetensorsHeader header;

    private Safetensors(Bytes bytes, SafetensorsHeader header) {
        this.bytes = bytes;
        this.header = header;
    }

    /** Opens a file, of which only the header is read. */
    public static Safetensors open(Path file) throws ProblemException {
        InputFile.check(file);
        SeekableByteChannel channel;
        try {
            channel = Files.newByteChannel(file);
        } catch (IOException unreadable) {
            throw unreadable("", unreadable);
        }
        Bytes bytes = Bytes.of(channel);
        try {
            return of(bytes);
        } catch (ProblemException refused) {
            close(bytes);
            throw refused;
        }
    }

    /** A file that was read whole, such as one that ships. */
    public static Safetensors of(byte[] file) throws ProblemException {
        return of(Bytes.of(file));
    }

    private static Safetensors of(Bytes bytes) throws ProblemException {
        try {
            return new Safetensors(bytes, SafetensorsHeader.read(bytes));
        } catch (IOException unreadable) {
            throw unreadable("", unreadable);
        }
    }

    /** What the file says of itself. */
    public SortedMap<String, String> metadata() {
        return header.metadata();
    }

    @Override
    public Set<String> names() {
        return header.entries().keySet();
    }

    @Override
    public void check() throws ProblemException {
        long count = header.entries().values().stream()
                .mapToLong(entry -> entry.shape().count())
                .sum();
        Complaint.room("", Double.BYTES * count);
    }

    private SafetensorsHeader.Entry entry(String name) {
        return Objects.requireNonNull(header.entries().get(name));
    }

    @Override
    public Shape shape(String name) {
        return entry(name).shape();
    }

    @Override
    public double[] numbers(String name) throws ProblemException {
        SafetensorsHeader.Entry entry = entry(name);
        try {
            double[] numbers = entry.type()
                    .read(
                            bytes.from(header.start() + entry.begin()),
                            entry.shape().count(),
                            i -> i);
            entry.shape().checkFinite(name, numbers);
            return numbers;
        } catch (EOFException cut) {
            throw Complaint.at(name, "problem.array.damaged");
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    private static ProblemException unreadable(String place, IOException why) {
        return Complaint.at(place, "problem.file.unreadable", AtomicFile.reason(why));
    }

    @Override
    public void close() {
        close(bytes);
    }

    private static void close(Bytes bytes) {
        try {
            bytes.close();
        } catch (IOException read) {
            // What was read of it stands.
        }
    }
}
