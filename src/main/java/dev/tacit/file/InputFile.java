package dev.tacit.file;

import dev.tacit.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file that a user named, or why there are none. */
public final class InputFile {
    private InputFile() {}

    /** The bytes of {@code file}; its size is looked at before it is read. */
    public static byte[] bytes(Path file) throws ProblemException {
        return reading(file, () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return bytes(in);
            }
        });
    }

    /** Looks whether {@code file} is one to read, and not too large. */
    static void check(Path file) throws ProblemException {
        if (!reading(file, () -> Files.isReadable(file))) {
            throw Complaint.at("", "problem.file.denied");
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T result() throws IOException, ProblemException;
    }

    private static <T> T reading(Path file, Reading<T> job) throws ProblemException {
        if (Files.isDirectory(file)) {
            throw Complaint.at("", "problem.file.directory");
        }
        if (Files.exists(file) && !Files.isRegularFile(file) && !isStream(file)) {
            throw Complaint.at("", "problem.file.special");
        }
        try {
            if (Files.size(file) > FileLimits.BYTES) {
                throw tooLarge();
            }
            return job.result();
        } catch (NoSuchFileException missing) {
            throw Complaint.at("", "problem.file.missing");
        } catch (AccessDeniedException denied) {
            throw Complaint.at("", "problem.file.denied");
        } catch (IOException unreadable) {
            throw Complaint.at("", "problem.file.unreadable", AtomicFile.reason(unreadable));
        }
    }

    /** The text of a table, as spreadsheets save it: UTF-8 with or without a mark, or UTF-16 with one. */
    public static String text(Path file) throws ProblemException {
        byte[] bytes = bytes(file);
        boolean first = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean last = bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        if (first || last) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        Utf8.checkText(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether a file stands for a stream that the program was given: standard input or another descriptor. */
    private static boolean isStream(Path file) {
        return file.startsWith("/dev/stdin") || file.startsWith("/dev/fd") || file.startsWith("/proc/self/fd");
    }

    /** The bytes of a stream, which stays open. */
    public static byte[] bytes(InputStream in) throws ProblemException {
        try {
            byte[] bytes = in.readNBytes((int) FileLimits.BYTES + 1);
            if (bytes.length > FileLimits.BYTES) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException unreadable) {
            throw Complaint.at("", "problem.file.unreadable", AtomicFile.reason(unreadable));
        }
    }

    private static ProblemException tooLarge() {
        return Complaint.at("", "problem.file.large", Complaint.text(FileLimits.BYTES >> 20));
    }
}
