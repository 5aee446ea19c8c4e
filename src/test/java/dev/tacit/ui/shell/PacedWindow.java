package dev.tacit.ui.shell;

import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.ui.session.Frame;
import dev.tacit.ui.session.Session;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The whole window on the screen, for measuring: when a job is shown in all views and what held the window's thread.
 */
@SuppressWarnings("ReferenceEquality") // the same scenario is meant, not one that is equal
public final class PacedWindow {
    private final TacitWindow window;
    private final Stage stage;
    private final WritableImage dot = new WritableImage(1, 1);
    private CompletableFuture<Timing> shown = new CompletableFuture<>();
    private long begun;
    private long own;
    private long pulse;
    private long mark;

    /**
     * One job, in nanoseconds: until all its pictures were painted; the longest time that the window's own code held
     * the thread at a stretch, drawing aside; and the longest layout with the drawing in it.
     */
    public record Timing(long shown, long own, long pulse) {}

    private PacedWindow(TacitWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    /** Starts the toolkit as the program does, and opens the window. */
    public static PacedWindow start() throws InterruptedException, ExecutionException {
        WindowMain.paintApart();
        CompletableFuture<PacedWindow> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            opened.complete(open());
        });
        return opened.get();
    }

    private static PacedWindow open() {
        Stage stage = new Stage();
        TacitWindow window = new TacitWindow(new Texts(Locale.ENGLISH), new NoDesktop(), Kept.nothing());
        PacedWindow paced = new PacedWindow(window, stage);
        new TacitStage(window, stage).show(1440, 900);
        paced.listen();
        return paced;
    }

    /**
     * An invalidation listener hears of new pictures before all others, a change listener that came last after them.
     */
    private void listen() {
        InvalidationListener before = _ -> mark = System.nanoTime();
        session().frameProperty().addListener(before);
        session().frameProperty().addListener((_, _, _) -> own = Math.max(own, System.nanoTime() - mark));
        stage.getScene().addPreLayoutPulseListener(() -> mark = System.nanoTime());
        stage.getScene().addPostLayoutPulseListener(this::laidOut);
    }

    private void laidOut() {
        pulse = Math.max(pulse, System.nanoTime() - mark);
        if (!shown.isDone() && complete(session().frameProperty().get())) {
            CompletableFuture<Timing> now = shown;
            Platform.runLater(() -> painted(now));
        }
    }

    private boolean complete(@Nullable Frame frame) {
        return frame != null
                && frame.snapshot().scenario() == session().scenarioProperty().get()
                && frame.cursor().equals(session().cursorProperty().get())
                && window.bench().complete();
    }

    /** A picture of anything is painted after all that was handed to the renderer before. */
    private void painted(CompletableFuture<Timing> now) {
        new Rectangle(1, 1).snapshot(null, dot);
        now.complete(new Timing(System.nanoTime() - begun, own, pulse));
    }

    public Session session() {
        return window.session();
    }

    /** Replaces the document. */
    public void load(Scenario next, int step) {
        session().load(next, Cursor.at(step), null);
    }

    /** Brings a row of the table into sight. */
    public void scroll(int row) {
        TableView<?> table = (TableView<?>) Objects.requireNonNull(window.root().lookup("#context-table"));
        table.scrollTo(row);
    }

    /** Does what a key does. */
    public void command(String id) {
        window.commands().get(id).run();
    }

    /** Does {@code job} on the window's thread and waits until what it changed is painted. */
    public Timing time(Runnable job) throws InterruptedException, ExecutionException {
        CompletableFuture<Timing> next = new CompletableFuture<>();
        Platform.runLater(() -> {
            begun = System.nanoTime();
            job.run();
            own = System.nanoTime() - begun;
            pulse = 0;
            shown = next;
            Platform.requestNextPulse();
        });
        return next.get();
    }
}
