package dev.tacit.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The scenarios that were opened or saved last, newest first, kept between runs. */
public final class RecentFiles {
    private static final int MOST = 8;

    private final Consumer<String> store;
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    /** {@code kept} is what was stored last, one file a line; {@code store} keeps it. */
    RecentFiles(String kept, Consumer<String> store) {
        this.store = store;
        kept.lines()
                .filter(line -> !line.isBlank())
                .flatMap(RecentFiles::path)
                .limit(MOST)
                .forEach(files::add);
    }

    private static Stream<Path> path(String line) {
        try {
            return Stream.of(Path.of(line));
        } catch (InvalidPathException spoilt) {
            return Stream.empty();
        }
    }

    /** Kept in {@code file}; a list that can be neither read nor kept is not worth a word. */
    public static RecentFiles in(Path file) {
        return new RecentFiles(read(file), lines -> write(file, lines));
    }

    private static String read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException spoilt) {
            return "";
        }
    }

    private static void write(Path file, String lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, lines);
        } catch (IOException nowhere) {
            // The list lives as long as the window.
        }
    }

    /** Kept nowhere. */
    public static RecentFiles none() {
        return new RecentFiles("", _ -> {});
    }

    /** The files, newest first. */
    public ObservableList<Path> files() {
        return FXCollections.unmodifiableObservableList(files);
    }

    /** Puts {@code file} first. */
    public void used(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        List<Path> next = Stream.concat(Stream.of(whole), files.stream().filter(other -> !other.equals(whole)))
                .limit(MOST)
                .toList();
        keep(next);
    }

    /** Forgets a file that cannot be opened any more. */
    public void forget(Path file) {
        keep(files.stream().filter(other -> !other.equals(file)).toList());
    }

    private void keep(List<Path> next) {
        files.setAll(next);
        store.accept(next.stream().map(path -> path + "\n").collect(Collectors.joining()));
    }
}
