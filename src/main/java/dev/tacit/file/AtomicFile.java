package dev.tacit.file;

import dev.tacit.text.Problem;
import dev.tacit.text.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file wholly or not at all: beside it first, then in its place. */
public final class AtomicFile {
    private static final int TRIES = 100;

    private AtomicFile() {}

    /** What is written into a stream that somebody else opens and closes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code content} to {@code file}. On any failure, a full disk too, an older file stays whole and nothing
     * else is left behind. A device (/dev/stdout) is written to directly.
     */
    public static void write(Path file, Content content) throws ProblemException {
        check(file);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    content.writeTo(out);
                }
            } else {
                replace(file, content);
            }
        } catch (IOException failed) {
            throw new ProblemException(problem(failed));
        }
    }

    /** Why a file could not be written. */
    public static Problem problem(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> Problem.at("", "problem.file.readonly");
            case NoSuchFileException _ -> Problem.at("", "problem.file.noplace");
            default -> Problem.at("", "problem.file.unwritable", reason(failure));
        };
    }

    /** Refuses what is no place for a file: better before the work than after it. */
    public static void check(Path file) throws ProblemException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw Complaint.at("", "problem.file.directory");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Complaint.at("", "problem.file.folder");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw Complaint.at("", "problem.file.readonly");
        }
    }

    /** Replaces a regular file, or makes it; a link stays one. On a failure all is as it was. */
    public static void replace(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = create(target);
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                content.writeTo(out);
                channel.force(true);
            }
            keepPermissions(target, beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path create(Path target) throws IOException {
        for (int i = 0; true; i++) {
            Path beside =
                    target.resolveSibling(".tacit-" + ProcessHandle.current().pid() + "-" + i + ".tmp");
            try {
                Files.createFile(beside);
                beside.toFile().deleteOnExit(); // the program may be interrupted while it writes
                return beside;
            } catch (FileAlreadyExistsException taken) {
                if (i == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private static void keepPermissions(Path target, Path beside) throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
        }
    }

    /** What the system says, without the name of the file. */
    static String reason(IOException failure) {
        String said = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return said == null || said.isBlank() ? failure.getClass().getSimpleName() : said;
    }
}
