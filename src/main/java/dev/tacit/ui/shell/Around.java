package dev.tacit.ui.shell;

import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.text.Texts;
import dev.tacit.ui.session.Session;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** What stands around the pictures: made together, attached and detached together. */
final class Around {
    private final Session session;
    private final Region transport = new Region();

    Around(Session session, Texts texts, ObservableValue<PaintTheme> theme, Runnable open) {
        this.session = session;
        transport.setUserData(new Object[] {texts, theme, open});
    }

    Sides sides() {
        return new Sides(new Region(), new Region(), new Region(), transport, new Region(), new Region());
    }

    void takeTokens(String text) {
        transport.setUserData(text);
    }

    void play() {
        session.playingProperty().set(!session.playingProperty().get());
    }

    void attach() {}

    void detach() {}
}
