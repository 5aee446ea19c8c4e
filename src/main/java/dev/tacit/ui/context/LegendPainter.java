package dev.tacit.ui.context;

import dev.tacit.figure.Role;
import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.ui.fx.Tones;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Says over the plane what its shapes stand for: a token, one in Y, the query. */
final class LegendPainter {
    private static final double LEAST = 14;
    private final GraphicsContext pen;
    private final PaintTheme theme;
    private final double unit;
    private final double middle;

    LegendPainter(GraphicsContext pen, PaintTheme theme) {
        this.pen = pen;
        this.theme = theme;
        unit = theme.fontSize() / 12;
        middle = 9 * unit;
    }

    /** {@code words} names token, token in Y, and query. */
    void paint(Box box, List<String> words) {
        if (box.width() < LEAST * theme.fontSize()) {
            return;
        }
        double size = theme.fontSize();
        pen.setFont(Font.font(size));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        double x = box.x() + 5;
        for (int i = 0; i < words.size(); i++) {
            shape(i, x);
            pen.setFill(Tones.of(theme.inks().muted()));
            pen.fillText(words.get(i), x + 8 * unit, middle);
            x += 22 * unit + words.get(i).length() * size * 0.56;
        }
    }

    private void shape(int which, double x) {
        if (which == 2) {
            double half = 5 * unit;
            pen.setFill(Tones.of(theme.ink(Role.QUERY)));
            pen.fillPolygon(
                    new double[] {x, x + half, x, x - half},
                    new double[] {middle - half, middle, middle + half, middle},
                    4);
        } else {
            if (which == 1) {
                round(x, 5, theme.ink(Role.MOVED));
                round(x, 3.8, theme.inks().ground());
            }
            round(x, which == 1 ? 2.8 : 3.5, theme.ink(Role.CONTEXT));
        }
    }

    private void round(double x, double radius, Ink ink) {
        double r = radius * unit;
        pen.setFill(Tones.of(ink));
        pen.fillOval(x - r, middle - r, 2 * r, 2 * r);
    }
}
