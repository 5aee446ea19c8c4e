package dev.tacit.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files are written wholly or not at all, and read as what they are or refused with a sentence. */
final class FilesTest {
    @TempDir
    private Path folder;

    private static String said(Executable job) {
        return new Texts(Locale.ENGLISH)
                .say(assertThrows(ProblemException.class, job).problem());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        AtomicFile.Content full = out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        };
        assertEquals(
                "the file cannot be written (No space left on device); what was there before is untouched",
                said(() -> AtomicFile.write(file, full)));
        assertEquals("old", Files.readString(file));
        said(() -> AtomicFile.write(folder.resolve("new"), full));
        assertThrows(
                IllegalStateException.class,
                () -> AtomicFile.write(file, out -> {
                    throw new IllegalStateException();
                }));
        assertEquals(List.of("a"), names());
        AtomicFile.write(file, out -> out.write('n'));
        assertEquals("n", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void aLinkStaysOne() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.write(link, out -> out.write('n'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(file));
    }

    @Test
    void aNameMayBeAsLongAsTheSystemLetsIt() throws Exception {
        Path file = folder.resolve("x".repeat(250));
        AtomicFile.write(file, out -> out.write('n'));
        assertEquals("n", Files.readString(file));
        assertTrue(said(() -> AtomicFile.write(folder.resolve("x".repeat(300)), out -> {}))
                .contains("cannot be written"));
    }

    @Test
    void whatIsNoPlaceForAFileIsRefused() throws Exception {
        Files.writeString(folder.resolve("a"), "old");
        assertEquals("this is a folder, not a file", said(() -> AtomicFile.write(folder, out -> {})));
        assertEquals(
                "there is no folder to write into", said(() -> AtomicFile.write(folder.resolve("no/b"), out -> {})));
        assertEquals(
                "there is no folder to write into", said(() -> AtomicFile.write(folder.resolve("a/b"), out -> {})));
    }

    @Test
    void aTableMayBeSavedInTheWaysOfSpreadsheets() throws Exception {
        String text = "x;y\nä;1,5\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_16),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))) {
            Path file = Files.write(folder.resolve("t.csv"), bytes);
            assertEquals(text, InputFile.text(file).replace("\uFEFF", ""));
        }
        Path latin = Files.write(folder.resolve("l.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("not UTF-8 text: the byte at position 4 does not belong there", said(() -> InputFile.text(latin)));
    }

    @Test
    void whatIsTooLargeIsNotRead() throws Exception {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertEquals("the file is larger than 256 MiB", said(() -> InputFile.bytes(file)));
    }
}
