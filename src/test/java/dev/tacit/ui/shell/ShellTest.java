package dev.tacit.ui.shell;

import atlantafx.base.controls.Notification;
import dev.tacit.scenario.Checkpoints;
import dev.tacit.text.Texts;
import dev.tacit.ui.WindowTest;
import dev.tacit.ui.draw.Look;
import dev.tacit.ui.learn.LearningStore;
import dev.tacit.ui.session.Session;
import dev.tacit.ui.study.StudyStore;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** A test of the whole window. */
abstract class ShellTest extends WindowTest {
    private final Pretend desktop = new Pretend();
    private final AtomicReference<String> kept = new AtomicReference<>("");
    private @Nullable TacitWindow window;
    private @Nullable TacitStage shown;

    @TempDir
    @Nullable
    Path folder;

    /** The checkpoints that scenarios may name. */
    Checkpoints checkpoints() {
        return Checkpoints.shipped();
    }

    @Override
    protected Parent content() {
        window = new TacitWindow(
                new Texts(Locale.ENGLISH),
                desktop,
                new Kept(
                        new RecentFiles(Objects.requireNonNull(kept.get()), kept::set),
                        checkpoints(),
                        StudyStore.none(),
                        LearningStore.none()));
        return window.root();
    }

    @Override
    protected Scene show(Parent root) {
        TacitStage made = new TacitStage(window(), stage());
        made.show(width(), height());
        shown = made;
        return stage().getScene();
    }

    @Override
    protected void closing() {
        if (shown != null) {
            shown.close();
        }
    }

    TacitWindow window() {
        return Objects.requireNonNull(window);
    }

    TacitStage shown() {
        return Objects.requireNonNull(shown);
    }

    Session session() {
        return window().session();
    }

    Pretend desktop() {
        return desktop;
    }

    String kept() {
        return Objects.requireNonNull(kept.get());
    }

    Path file(String name) {
        return Objects.requireNonNull(folder).resolve(name);
    }

    int step() {
        return fx(() -> session().cursorProperty().get().step());
    }

    Look look() {
        return fx(() -> window().lookProperty().get());
    }

    /** Waits until the pictures are those of the document as it is. */
    void awaitPictures() {
        await(() ->
                window().bench().complete() && !session().computingProperty().get());
    }

    /** Presses a key with Ctrl, as robots on the headless screen cannot. */
    void ctrl(KeyCode code) {
        fxDo(() -> stage().getScene()
                .getRoot()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
    }

    /** Whether a label or a message over the window has these words. */
    boolean says(String words) {
        return fx(() -> lookup(node -> said(node).contains(words)).tryQuery().isPresent());
    }

    private static String said(Node node) {
        return switch (node) {
            case Label label -> String.valueOf(label.getText());
            case Notification message -> String.valueOf(message.getMessage());
            default -> "";
        };
    }
}
