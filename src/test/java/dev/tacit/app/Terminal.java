package dev.tacit.app;

import dev.tacit.file.AtomicFile;
import dev.tacit.scenario.Checkpoints;
import dev.tacit.scenario.Document;
import dev.tacit.text.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A terminal that remembers what it was told, without a display; its window only notes what it was asked to do. */
final class Terminal implements Window {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final List<String> opened = new ArrayList<>();

    OutputStream errStream() {
        return err;
    }

    /** Runs a command and gives its exit status. */
    int run(String... args) {
        return run(Checkpoints.shipped(), args);
    }

    /** Runs a command that knows these checkpoints. */
    int run(Checkpoints checkpoints, String... args) {
        out.reset();
        err.reset();
        Console console = new Console(out, err, StandardCharsets.UTF_8, false);
        return new Tacit(console, new Display("Linux", Map.of()), this, checkpoints).run(List.of(args));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void open(List<String> args) {
        opened.addAll(args);
    }

    @Override
    public void picture(Path file, Document document) throws ProblemException {
        byte[] name = document.scenario().name().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(name));
    }
}
