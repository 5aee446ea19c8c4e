package dev.tacit.ui.transport;

import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Digits;
import dev.tacit.text.Texts;
import dev.tacit.ui.fx.CanvasPane;
import dev.tacit.ui.session.Frame;
import dev.tacit.ui.session.Session;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The tokens c_1..c_n and the query in a row, coloured by the attention at the query, with the step to be dragged. */
public final class TokenStrip {
    private static final double HEIGHT = 4.4;
    private final Session session;
    private final Texts texts;
    private final ObservableValue<PaintTheme> theme;
    private final CanvasPane node = new CanvasPane(this::paint);
    private final Tooltip tip = new Tooltip();
    private final InvalidationListener repaint = _ -> node.repaint();
    private final InvalidationListener dressed = _ -> dress();
    private final ChangeListener<Frame> computed = (_, _, now) -> weigh(now);
    private Weights weights = Weights.none();

    public TokenStrip(Session session, Texts texts, ObservableValue<PaintTheme> theme) {
        this.session = session;
        this.texts = texts;
        this.theme = theme;
        node.getStyleClass().add("token-strip");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.SLIDER);
        node.setAccessibleText(texts.get("transport.strip.accessible"));
        Tooltip.install(node, tip);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> session.hover(Cursor.NONE));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What to put into the window. */
    public Region node() {
        return node;
    }

    /** Begins to follow the session. */
    public void attach() {
        session.scenarioProperty().addListener(repaint);
        session.cursorProperty().addListener(repaint);
        theme.addListener(dressed);
        dress();
        session.frameProperty().addListener(computed);
        weigh(session.frameProperty().get());
    }

    /** Follows the session no more. */
    public void detach() {
        session.scenarioProperty().removeListener(repaint);
        session.cursorProperty().removeListener(repaint);
        theme.removeListener(dressed);
        session.frameProperty().removeListener(computed);
    }

    private void dress() {
        double height = Math.rint(HEIGHT * theme.getValue().fontSize());
        node.setMinHeight(height);
        node.setPrefHeight(height);
        node.setMaxHeight(height);
        node.repaint();
    }

    private void weigh(@Nullable Frame frame) {
        weights = frame == null
                ? Weights.none()
                : Weights.of(frame.snapshot().run().attention());
        node.repaint();
    }

    private StripLayout layout() {
        return new StripLayout(session.scenarioProperty().get().context().n(), node.getWidth());
    }

    private void paint(GraphicsContext pen) {
        new StripPainter(pen, theme.getValue(), layout(), weights)
                .paint(
                        session.scenarioProperty().get(),
                        session.cursorProperty().get());
    }

    private void scrub(MouseEvent event) {
        node.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY || event.isPrimaryButtonDown()) {
            session.playingProperty().set(false);
            int step = layout().step(event.getX());
            session.step(step);
            session.hover(step == 0 ? Cursor.NONE : step - 1);
            event.consume();
        }
    }

    private void hover(MouseEvent event) {
        int token = layout().token(event.getX());
        session.hover(token);
        Scenario scenario = session.scenarioProperty().get();
        int n = scenario.context().n();
        String name = token == n ? "x" : scenario.context().label(token);
        boolean moved = token < n && scenario.moved().contains(token);
        String key = moved ? "transport.strip.tip.moved" : "transport.strip.tip";
        tip.setText(texts.get(key, name, Digits.rounded(weights.at(token), 4)));
    }

    private void pressed(KeyEvent event) {
        int step = session.cursorProperty().get().step();
        int jump = event.isShiftDown() ? 10 : 1;
        switch (event.getCode()) {
            case LEFT -> go(step - jump, event);
            case RIGHT -> go(step + jump, event);
            case HOME -> go(0, event);
            case END -> go(layout().n(), event);
            default -> {}
        }
    }

    private void go(int step, KeyEvent event) {
        session.playingProperty().set(false);
        session.step(step);
        event.consume();
    }
}
