package dev.tacit.ui.shell;

import java.util.List;
import java.util.logging.Logger;
import javafx.application.Application;

/** The way into the window for who starts the program. */
public final class WindowMain {
    /** Held, or what it was told would be forgotten with it. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private WindowMain() {}

    /** Shows the window and comes back when it is closed; the first of {@code args} is the file to open, if any. */
    public static void open(List<String> args) {
        quiet();
        paintApart();
        Application.launch(TacitApp.class, args.toArray(String[]::new));
    }

    /**
     * An edit changes more small pictures than the toolkit keeps apart by itself; it would paint all that lies between
     * them too. 15 is the most that it can, and it asks before the first window opens.
     */
    static void paintApart() {
        System.setProperty("prism.dirtyregioncount", "15");
    }

    /** Keeps the toolkit from saying that it was not loaded as a module, which is meant; all else it may say. */
    public static void quiet() {
        JAVAFX.setFilter(entry -> !String.valueOf(entry.getMessage()).contains("Unsupported JavaFX configuration"));
    }
}
