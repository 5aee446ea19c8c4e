package dev.tacit.ui.shell;

import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.text.Texts;
import dev.tacit.ui.context.ContextPanel;
import dev.tacit.ui.session.Session;
import dev.tacit.ui.transport.TokenStrip;
import dev.tacit.ui.transport.TransportBar;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** What stands around the pictures: made together, attached and detached together. */
final class Around {
    private final ContextPanel context;
    private final TransportBar transport;
    private final TokenStrip strip;
    private final Region inspector = new Region();

    Around(Session session, Texts texts, ObservableValue<PaintTheme> theme, Runnable open) {
        context = new ContextPanel(session, texts, theme, open);
        transport = new TransportBar(session, texts);
        strip = new TokenStrip(session, texts, theme);
    }

    Sides sides() {
        return new Sides(
                context.tools().node(),
                context.plane().node(),
                context.table().node(),
                transport.node(),
                strip.node(),
                inspector);
    }

    void takeTokens(String text) {
        context.take(text);
    }

    void play() {
        transport.play();
    }

    void attach() {
        context.attach();
        transport.attach();
        strip.attach();
    }

    void detach() {
        strip.detach();
        transport.detach();
        context.detach();
    }
}
