package dev.tacit.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A desktop whose answers a test gives beforehand. */
final class Pretend implements Desktop {
    private final List<String> copied = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private @Nullable Path path;
    private Answer answer = Answer.CANCEL;

    void willChoose(Path file) {
        path = file;
    }

    void willAnswer(Answer next) {
        answer = next;
    }

    List<String> copied() {
        return copied;
    }

    /** The questions about unsaved changes. */
    List<String> asked() {
        return asked;
    }

    @Override
    public Optional<Path> askOpen() {
        return Optional.ofNullable(path);
    }

    @Override
    public Optional<Path> askWeights() {
        return Optional.ofNullable(path);
    }

    @Override
    public Optional<Path> askSave(String name) {
        return Optional.ofNullable(path);
    }

    @Override
    public Optional<Path> askPicture(String name) {
        return Optional.ofNullable(path);
    }

    @Override
    public Answer askUnsaved(String name) {
        asked.add(name);
        return answer;
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }
}
