package dev.tacit.scenario;

import dev.tacit.file.AtomicFile;
import dev.tacit.file.InputFile;
import dev.tacit.file.JsonOut;
import dev.tacit.file.JsonReader;
import dev.tacit.text.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Scenarios as files ({@code *.tacit.json}): what cannot be read is refused with the place and one sentence. */
public final class ScenarioCodec {
    private ScenarioCodec() {}

    /** Reads a file that may hold up to {@code maxTokens} tokens (see {@link Limits}) and name {@code checkpoints}. */
    public static Document read(Path file, int maxTokens, Checkpoints checkpoints) throws ProblemException {
        return read(InputFile.bytes(file), maxTokens, checkpoints);
    }

    /** The same where only checkpoints that ship are known. */
    public static Document read(Path file, int maxTokens) throws ProblemException {
        return read(file, maxTokens, Checkpoints.shipped());
    }

    public static Document read(InputStream in, int maxTokens) throws ProblemException {
        return read(InputFile.bytes(in), maxTokens);
    }

    public static Document read(byte[] bytes, int maxTokens) throws ProblemException {
        return read(bytes, maxTokens, Checkpoints.shipped());
    }

    static Document read(byte[] bytes, int maxTokens, Checkpoints checkpoints) throws ProblemException {
        return ScenarioReader.read(bytes, JsonReader.read(bytes), maxTokens, checkpoints);
    }

    /** Writes a file, wholly or not at all: on a failure what stood there before stays. */
    public static void save(Document document, Path file) throws ProblemException {
        AtomicFile.write(file, out -> write(document, out));
    }

    /** Writes the bytes of a file; the stream stays open. */
    public static void write(Document document, OutputStream out) throws IOException {
        JsonOut json = new JsonOut(out);
        write(document, json);
        json.flush();
    }

    /** Writes a scenario as an object inside another JSON text. */
    public static void write(Document document, JsonOut json) throws IOException {
        new ScenarioWriter(json, document.scenario().unknown()).write(document);
    }

    /** The bytes of a file. */
    public static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(document, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
