package dev.tacit.ui.shell;

import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.TokenTable;
import dev.tacit.text.Texts;
import dev.tacit.ui.context.ContextPanel;
import dev.tacit.ui.inspector.ModelPanel;
import dev.tacit.ui.inspector.TokenPanel;
import dev.tacit.ui.session.Session;
import dev.tacit.ui.transport.TokenStrip;
import dev.tacit.ui.transport.TransportBar;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** What stands around the pictures: made together, attached and detached together. */
final class Around {
    private final ContextPanel context;
    private final TransportBar transport;
    private final TokenStrip strip;
    private final TokenPanel token;
    private final ModelPanel model;
    private final VBox inspector;

    Around(Session session, Texts texts, ObservableValue<PaintTheme> theme, Runnable open) {
        context = new ContextPanel(session, texts, theme, open);
        transport = new TransportBar(session, texts);
        strip = new TokenStrip(session, texts, theme);
        token = new TokenPanel(session, texts, theme, context.axes());
        model = new ModelPanel(session, texts);
        inspector = new VBox(16, token.node(), model.node());
        inspector.getStyleClass().add("inspector-side");
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

    ContextPanel context() {
        return context;
    }

    void replaceTokens(TokenTable table) {
        context.replace(table);
    }

    void play() {
        transport.play();
    }

    void attach() {
        context.attach();
        transport.attach();
        strip.attach();
        token.attach();
        model.attach();
    }

    void detach() {
        model.detach();
        token.detach();
        strip.detach();
        transport.detach();
        context.detach();
    }
}
