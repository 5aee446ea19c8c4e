package dev.tacit.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** What lies outside the window: the clipboard, the choice of files and the question about unsaved changes. */
public interface Desktop {
    /** What to do with unsaved changes. */
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** A file to open: a scenario, tokens as CSV or TSV, or weights. */
    Optional<Path> askOpen();

    /** A file with weights. */
    Optional<Path> askWeights();

    /** Where to save the scenario that is called {@code name}. */
    Optional<Path> askSave(String name);

    /** Where to write a picture that is called {@code name}. */
    Optional<Path> askPicture(String name);

    /** What to do with the unsaved changes of the scenario that is called {@code name}. */
    Answer askUnsaved(String name);

    /** Puts a text on the clipboard. */
    void copy(String text);
}
