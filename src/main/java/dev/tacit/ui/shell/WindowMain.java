package dev.tacit.ui.shell;

import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Logger;
import javafx.application.Application;

/** The way into the window for who starts the program. */
public final class WindowMain {
    private WindowMain() {}

    /** Shows the window and comes back when it is closed; the first of {@code args} is the file to open, if any. */
    public static void open(List<String> args) {
        Logger javafx = quiet();
        Application.launch(TacitApp.class, args.toArray(String[]::new));
        javafx.setFilter(null);
    }

    /** Keeps the toolkit from saying that it was not loaded as a module, which is meant; all else it may say. */
    static Logger quiet() {
        Logger javafx = Logger.getLogger("javafx");
        Filter meant = entry -> !String.valueOf(entry.getMessage()).contains("Unsupported JavaFX configuration");
        javafx.setFilter(meant);
        return javafx;
    }
}
