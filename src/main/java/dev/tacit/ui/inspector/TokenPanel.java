package dev.tacit.ui.inspector;

import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.ui.context.Axes;
import dev.tacit.ui.session.Frame;
import dev.tacit.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The token under the pointer, or the selected one, or the one absorbed last: its numbers and what it did. */
public final class TokenPanel {
    private static final int MOST = 64;
    private final Session session;
    private final Texts texts;
    private final ObservableValue<Axes> axes;
    private final Label title = new Label();
    private final Label state = new Label();
    private final FlowPane values = new FlowPane(10, 2);
    private final List<NumberLabel> labels = new ArrayList<>();
    private final Label more = new Label();
    private final FactRow mean;
    private final FactRow increment;
    private final FactRow stepSize;
    private final HeadBars heads;
    private final Pulse node = new Pulse();
    private final InvalidationListener stale = _ -> node.ask();

    public TokenPanel(Session session, Texts texts, ObservableValue<PaintTheme> theme, ObservableValue<Axes> axes) {
        this.session = session;
        this.texts = texts;
        this.axes = axes;
        mean = new FactRow(texts, "inspector.token.attention");
        increment = new FactRow(texts, "inspector.token.increment");
        stepSize = new FactRow(texts, "inspector.token.step.size");
        heads = new HeadBars(texts, theme);
        title.getStyleClass().add("inspector-title");
        title.setId("inspector-token");
        state.getStyleClass().add("inspector-muted");
        state.setWrapText(true);
        more.getStyleClass().add("inspector-muted");
        more.managedProperty().bind(more.visibleProperty());
        Label perHead = new Label(texts.get("inspector.token.heads"));
        perHead.getStyleClass().add("inspector-muted");
        perHead.setTooltip(new Tooltip(texts.get("inspector.token.attention.help")));
        List<Node> parts = List.of(
                title, state, values, more, mean.node(), increment.node(), stepSize.node(), perHead, heads.node());
        node.getChildren().setAll(parts);
        node.getStyleClass().add("inspector");
    }

    /** What to put into the window. */
    public Region node() {
        return node;
    }

    /** Begins to follow the session. */
    public void attach() {
        session.scenarioProperty().addListener(stale);
        session.cursorProperty().addListener(stale);
        session.frameProperty().addListener(stale);
        session.selectionProperty().addListener(stale);
        axes.addListener(stale);
        heads.attach();
        node.ask();
    }

    /** Follows the session no more. */
    public void detach() {
        session.scenarioProperty().removeListener(stale);
        session.cursorProperty().removeListener(stale);
        session.frameProperty().removeListener(stale);
        session.selectionProperty().removeListener(stale);
        axes.removeListener(stale);
        heads.detach();
    }

    private void show() {
        Scenario scenario = session.scenarioProperty().get();
        Frame frame = session.frameProperty().get();
        int step = session.cursorProperty().get().step();
        int subject = TokenFacts.subject(scenario, session.cursorProperty().get(), session.selection());
        TokenFacts facts = TokenFacts.of(scenario, step, subject, frame == null ? null : frame.snapshot());
        name(facts, scenario.context());
        numbers(facts);
        mean.show(facts.meanAttention());
        increment.show(facts.increment());
        stepSize.show(facts.stepSize());
        heads.show(facts.attention());
    }

    private void name(TokenFacts facts, Context context) {
        boolean query = facts.index() == context.n();
        title.setText(facts.label());
        String number = Integer.toString(facts.index() + 1);
        String n = Integer.toString(context.n());
        String key = query
                ? "inspector.token.query"
                : facts.absorbed() ? "inspector.token.absorbed" : "inspector.token.waiting";
        String text = texts.get(key, number, n);
        state.setText(facts.moved() ? texts.get("inspector.token.moved", text) : text);
        increment.visible(!query);
        stepSize.visible(!query);
    }

    private void numbers(TokenFacts facts) {
        int shown = Math.min(facts.values().size(), MOST);
        while (labels.size() < shown) {
            labels.add(new NumberLabel(texts));
        }
        for (int i = 0; i < shown; i++) {
            labels.get(i).show(axes.getValue().name(i), facts.values().get(i));
        }
        if (values.getChildren().size() != shown) {
            values.getChildren().setAll(labels.subList(0, shown));
        }
        more.setVisible(facts.values().size() > shown);
        more.setText(texts.get(
                "inspector.token.more", Integer.toString(facts.values().size() - shown)));
    }

    /** Shows anew at most once a pulse. */
    private final class Pulse extends VBox {
        private boolean asked;

        void ask() {
            asked = true;
            setNeedsLayout(true);
        }

        @Override
        protected void layoutChildren() {
            if (asked) {
                asked = false;
                show();
            }
            super.layoutChildren();
        }
    }
}
