package dev.tacit.app;

import dev.tacit.scenario.Document;
import dev.tacit.text.ProblemException;
import java.nio.file.Path;
import java.util.List;

/** What commands need of the window. */
interface Window {
    /** Shows the window and comes back when it is closed; the first of {@code args} is the file to open, if any. */
    void open(List<String> args);

    /** Writes a picture of the whole window on a scenario, without a display. */
    void picture(Path file, Document document) throws ProblemException;
}
