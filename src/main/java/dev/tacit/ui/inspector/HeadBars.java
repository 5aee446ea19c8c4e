package dev.tacit.ui.inspector;

import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Texts;
import dev.tacit.ui.fx.CanvasPane;
import dev.tacit.ui.fx.Tones;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** A small bar for each head: its attention to the token; bars below the line are negative. */
final class HeadBars {
    private static final double FOOT = 1.25;
    private final Texts texts;
    private final ObservableValue<PaintTheme> theme;
    private final CanvasPane node = new CanvasPane(this::paint);
    private final Tooltip tip = new Tooltip();
    private final InvalidationListener dressed = _ -> dress();
    private Vector values = Vector.zero(0);

    HeadBars(Texts texts, ObservableValue<PaintTheme> theme) {
        this.texts = texts;
        this.theme = theme;
        node.setId("inspector-heads");
        Tooltip.install(node, tip);
        node.setOnMouseMoved(event -> explain(event.getX()));
    }

    Region node() {
        return node;
    }

    void attach() {
        theme.addListener(dressed);
        dress();
    }

    void detach() {
        theme.removeListener(dressed);
    }

    private void dress() {
        double height = 4.7 * theme.getValue().fontSize();
        node.setMinHeight(height);
        node.setPrefHeight(height);
        node.repaint();
    }

    void show(Vector attention) {
        values = attention;
        node.repaint();
    }

    private void explain(double x) {
        int head = (int) Math.clamp(x / node.getWidth() * values.size(), 0, Math.max(0, values.size() - 1));
        if (values.size() > 0) {
            tip.setText(texts.get("inspector.head.tip", Integer.toString(head + 1), Numbers.brief(values.get(head))));
        }
    }

    private void paint(GraphicsContext pen) {
        PaintTheme now = theme.getValue();
        double cell = Math.min(3.4 * now.fontSize(), node.getWidth() / Math.max(1, values.size()));
        double height = node.getHeight() - FOOT * now.fontSize();
        double largest = values.maxAbs();
        boolean negative = false;
        for (int i = 0; i < values.size(); i++) {
            negative |= values.get(i) < 0;
        }
        double zero = negative ? height / 2 : height;
        double room = (negative ? height / 2 : height) - 2;
        pen.setFont(Font.font(now.fontSize()));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.BOTTOM);
        for (int i = 0; i < values.size(); i++) {
            double length = largest > 0 ? Math.abs(values.get(i)) / largest * room : 0;
            pen.setFill(Tones.of(now.ink(Role.CONTEXT)));
            pen.fillRect(i * cell + 2, values.get(i) < 0 ? zero : zero - length, Math.max(1, cell - 4), length);
            pen.setFill(Tones.of(now.inks().muted()));
            if (cell > now.fontSize()) {
                pen.fillText(Integer.toString(i + 1), (i + 0.5) * cell, node.getHeight() - 1);
            }
        }
        pen.setFill(Tones.of(now.inks().frame()));
        pen.fillRect(0, Math.rint(zero), cell * values.size(), 1);
    }
}
