package dev.tacit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.ui.draw.Look;
import dev.tacit.ui.shell.WindowMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test of a real window on the headless screen: shows {@link #content()}, leaves pictures in target/pictures, and
 * fails on any complaint about style sheets and on any exception of the window's thread.
 */
public abstract class WindowTest extends FxRobot {
    /** After so many milliseconds a window hangs; a busy machine may need a few seconds. */
    private static final long HANG = 60_000;

    private static final Logger CSS = Logger.getLogger("javafx.css");
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Handler listener = new Listener();
    private @Nullable Stage stage;

    /** What the window holds; called on the window's thread. */
    protected abstract Parent content();

    /** How large the window is: at most 1000 x 1000. */
    protected int width() {
        return 1000;
    }

    protected int height() {
        return 700;
    }

    @BeforeEach
    void open() throws TimeoutException {
        WindowMain.quiet();
        CSS.addHandler(listener);
        stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.clearExceptions();
        fxDo(() -> {
            stage().setX(0);
            stage().setY(0);
            // All tests share the stage: what another one asked of its size would stay.
            stage().setMinWidth(0);
            stage().setMinHeight(0);
            show(content());
        });
    }

    /** Shows {@code root}; called on the window's thread. */
    protected Scene show(Parent root) {
        Application.setUserAgentStylesheet(Look.LIGHT.sheet());
        Scene scene = new Scene(root, width(), height());
        scene.getStylesheets().add(Look.windowSheet());
        stage().setScene(scene);
        stage().show();
        return scene;
    }

    /** Called on the window's thread at the end of a test. */
    protected void closing() {}

    @AfterEach
    void check() throws Throwable {
        fxDo(this::closing);
        fxDo(stage()::hide);
        CSS.removeHandler(listener);
        assertEquals(List.of(), complaints, "complaints about style sheets");
        WaitForAsyncUtils.checkException();
    }

    protected final Stage stage() {
        return Objects.requireNonNull(stage);
    }

    /** What {@code job} says on the window's thread. */
    protected static <T> T fx(Callable<T> job) {
        return WaitForAsyncUtils.waitForAsyncFx(HANG, job);
    }

    /** Runs {@code job} on the window's thread, then waits until the window is drawn. */
    protected static void fxDo(Runnable job) {
        WaitForAsyncUtils.waitForAsyncFx(HANG, job);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until {@code condition} holds on the window's thread; fails after ten seconds. */
    protected static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> fx(condition));
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError("waited ten seconds in vain", late);
        }
    }

    /** Fires a mouse event on a node, as the robot cannot hold buttons or keys. */
    protected static void fire(Node node, EventType<MouseEvent> type, double[] at, int clicks, boolean shift) {
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        fxDo(() -> {
            Point2D scene = node.localToScene(at[0], at[1]);
            PickResult pick = new PickResult(node, new Point3D(at[0], at[1], 0), 0);
            double x = scene.getX();
            double y = scene.getY();
            boolean still = type == MouseEvent.MOUSE_CLICKED;
            MouseButton left = MouseButton.PRIMARY;
            node.fireEvent(new MouseEvent(
                    type, x, y, x, y, left, clicks, shift, false, false, false, down, false, false, false, false, still,
                    pick));
        });
    }

    protected static void drag(Node node, double[] from, double[] to) {
        fire(node, MouseEvent.MOUSE_PRESSED, from, 1, false);
        for (int i = 1; i <= 10; i++) {
            double share = i / 10.0;
            double[] at = {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
            fire(node, MouseEvent.MOUSE_DRAGGED, at, 1, false);
        }
        fire(node, MouseEvent.MOUSE_RELEASED, to, 1, false);
    }

    /** Leaves a picture of the window. */
    protected final void picture(String name) {
        Image image = fx(() -> stage().getScene().snapshot(null));
        save(image, name);
    }

    /** Leaves {@code image} in target/pictures. */
    public static void save(Image image, String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "pictures"));
            ImageIO.write(
                    SwingFXUtils.fromFXImage(image, null),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord entry) {
            complaints.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
