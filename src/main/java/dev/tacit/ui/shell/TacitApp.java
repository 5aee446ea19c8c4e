package dev.tacit.ui.shell;

import dev.tacit.file.UserFolder;
import dev.tacit.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The program with a window; an argument names the file to open. */
public final class TacitApp extends Application {
    @Override
    public void start(Stage stage) {
        Texts texts = new Texts(Locale.ENGLISH);
        TacitWindow window = new TacitWindow(texts, new FxDesktop(stage, texts), Kept.in(UserFolder.current()));
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        TacitStage shown = new TacitStage(window, stage);
        shown.show(Math.min(1440, room.getWidth()), Math.min(900, room.getHeight() - 40));
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(window::open);
    }
}
