package dev.tacit.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The scenarios that were opened or saved last, newest first, kept between runs. */
public final class RecentFiles {
    private static final int MOST = 8;
    private static final String KEY = "recent";

    private final Consumer<String> store;
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    /** {@code kept} is what was stored last, one file a line; {@code store} keeps it. */
    RecentFiles(String kept, Consumer<String> store) {
        this.store = store;
        Stream.of(kept.split("\n"))
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .forEach(files::add);
    }

    /** Kept where the system keeps preferences. */
    public static RecentFiles in(Preferences preferences) {
        return new RecentFiles(preferences.get(KEY, ""), lines -> preferences.put(KEY, lines));
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

    /** As many of the newest as the store takes. */
    private void keep(List<Path> next) {
        files.setAll(next);
        StringBuilder lines = new StringBuilder();
        for (Path path : next) {
            if (lines.length() + path.toString().length() < Preferences.MAX_VALUE_LENGTH) {
                lines.append(path).append('\n');
            }
        }
        store.accept(lines.toString());
    }
}
