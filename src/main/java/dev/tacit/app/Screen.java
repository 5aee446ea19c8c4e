package dev.tacit.app;

import dev.tacit.scenario.Document;
import dev.tacit.text.Texts;
import java.io.IOException;
import java.util.List;

/** Shows the window where there is a display, and does its job without one where there is not. */
record Screen(Console console, Texts texts, Display display, Window window, HeadlessJob job) {
    /** Shows {@code document}, which was read from {@code file} (empty for the default). */
    void show(String file, Document document) throws Refusal, IOException {
        String missing = display.missing();
        if (missing.isEmpty()) {
            try {
                window.open(file.isEmpty() ? List.of() : List.of(file));
                return;
            } catch (UnsupportedOperationException refused) {
                missing = "command.display.refused";
            }
        }
        console.line(texts.get(missing, display.name()));
        job.run(document);
    }
}
