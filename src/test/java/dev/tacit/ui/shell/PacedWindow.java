package dev.tacit.ui.shell;

import dev.tacit.text.Texts;
import dev.tacit.ui.session.Session;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.stage.Stage;

/** The whole window on the screen, for measuring. */
public final class PacedWindow {
    private final TacitWindow window;
    private final Stage stage;

    private PacedWindow(TacitWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    /** On the window's thread. */
    public static PacedWindow open() {
        Stage stage = new Stage();
        TacitWindow window = new TacitWindow(new Texts(Locale.ENGLISH), new NoDesktop(), RecentFiles.none());
        new TacitStage(window, stage).show(1440, 900);
        return new PacedWindow(window, stage);
    }

    public Session session() {
        return window.session();
    }

    /** Runs {@code job} whenever the window has been laid out and handed over to be drawn. */
    public void afterPulse(Runnable job) {
        stage.getScene().addPostLayoutPulseListener(job);
    }

    /** Lays the window out now, as the next pulse would; what is painted on layout is painted. */
    public void layOut() {
        window.root().applyCss();
        window.root().layout();
    }

    /** Selects every token, as Ctrl+A does. */
    public void selectAll() {
        Set<Integer> all = IntStream.range(
                        0, session().scenarioProperty().get().context().n())
                .boxed()
                .collect(Collectors.toSet());
        session().selection().addAll(all);
    }

    public void selectNone() {
        session().selection().clear();
    }
}
