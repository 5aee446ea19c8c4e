package dev.tacit.ui.shell;

import dev.tacit.export.Screenshot;
import dev.tacit.figure.paint.Pixels;
import dev.tacit.scenario.Document;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import dev.tacit.ui.draw.Look;
import dev.tacit.ui.fx.FxPulse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** A picture of the whole window on a scenario, of any size, without showing it. */
public final class WindowPicture {
    private WindowPicture() {}

    /**
     * Writes the picture as PNG. Starts the toolkit without a display if it does not run; who started it ends it with
     * {@link #end}. Not on the window's thread.
     */
    public static void write(Path file, Document document, int width, int height, Look look) throws ProblemException {
        start();
        CompletableFuture<Pixels> picture = new CompletableFuture<>();
        new FxPulse<Look>(shown -> open(document, new Scene(new StackPane(), width, height), shown, picture))
                .offer(look);
        Screenshot.write(picture.join(), file);
    }

    /** Ends the toolkit. */
    public static void end() {
        Platform.exit();
    }

    private static void start() {
        try {
            WindowMain.quiet();
            Platform.setImplicitExit(false);
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            Platform.startup(() -> {});
        } catch (IllegalStateException runs) {
            // It runs already.
        }
    }

    private static void open(Document document, Scene scene, Look look, CompletableFuture<Pixels> picture) {
        try {
            Application.setUserAgentStylesheet(look.sheet());
            TacitWindow window = new TacitWindow(new Texts(Locale.ENGLISH), new NoDesktop(), Kept.nothing());
            window.lookProperty().set(look);
            window.session().load(document.scenario(), document.cursor(), null);
            scene.setRoot(window.root());
            scene.getStylesheets().add(Look.windowSheet());
            layOut(scene);
            window.session().frameProperty().subscribe(frame -> {
                boolean shown = frame != null && frame.snapshot().scenario().equals(document.scenario());
                if (shown && window.bench().complete() && !picture.isDone()) {
                    layOut(scene);
                    window.bench().drawNow();
                    picture.complete(pixels(scene));
                    window.close();
                }
            });
        } catch (RuntimeException fault) {
            picture.completeExceptionally(fault);
        }
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static Pixels pixels(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(width, height, argb);
    }
}
