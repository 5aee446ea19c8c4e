package dev.tacit.ui.shell;

import dev.tacit.ui.draw.Look;
import java.io.File;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

/** A window's content in a stage: keys, title, look, dropped files, and the question before it closes. */
public final class TacitStage {
    private final TacitWindow window;
    private final Stage stage;
    private final BooleanProperty closing = new SimpleBooleanProperty(false);

    public TacitStage(TacitWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    /** Shows the window at this size. */
    public void show(double width, double height) {
        Scene scene = new Scene(window.root(), width, height);
        scene.getStylesheets().add(Look.windowSheet());
        window.lookProperty().subscribe(look -> Application.setUserAgentStylesheet(look.sheet()));
        new Keys(window.commands().all()).install(scene);
        scene.setOnDragOver(TacitStage::over);
        scene.setOnDragDropped(this::dropped);
        stage.titleProperty().bind(WindowTitle.of(window.kit()));
        window.presentingProperty().bind(stage.fullScreenProperty());
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        stage.setOnCloseRequest(event -> {
            if (!closing.get()) {
                event.consume();
                window.documents().guarded(this::close);
            }
        });
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> window.unforeseen(fault));
        stage.setScene(scene);
        stage.show();
        window.root().requestFocus();
    }

    /** Ends the window without a question. */
    public void close() {
        closing.set(true);
        stage.titleProperty().unbind();
        window.presentingProperty().unbind();
        stage.close();
        window.close();
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files != null) {
            event.setDropCompleted(drop(files));
            event.consume();
        }
    }

    /** Opens the first of the files that were let fall on the window, if there is one. */
    boolean drop(List<File> files) {
        files.stream().findFirst().map(File::toPath).ifPresent(window::open);
        return !files.isEmpty();
    }
}
