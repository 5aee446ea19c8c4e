package dev.tacit.ui.context;

import dev.tacit.figure.Role;
import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.ui.fx.Tones;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Says over the plane what its shapes stand for: a token, one in Y, the query. */
final class LegendPainter {
    private static final double MIDDLE = 9;
    private static final double LEAST = 170;
    private final GraphicsContext pen;
    private final PaintTheme theme;

    LegendPainter(GraphicsContext pen, PaintTheme theme) {
        this.pen = pen;
        this.theme = theme;
    }

    /** {@code words} names token, token in Y, and query. */
    void paint(Box box, List<String> words) {
        if (box.width() < LEAST) {
            return;
        }
        double size = theme.fontSize() - 1;
        pen.setFont(Font.font(size));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        double x = box.x() + 5;
        for (int i = 0; i < words.size(); i++) {
            shape(i, x);
            pen.setFill(Tones.of(theme.inks().muted()));
            pen.fillText(words.get(i), x + 8, MIDDLE);
            x += 24 + words.get(i).length() * size * 0.58;
        }
        pen.setFont(Font.font(theme.fontSize()));
    }

    private void shape(int which, double x) {
        if (which == 2) {
            pen.setFill(Tones.of(theme.ink(Role.QUERY)));
            pen.fillPolygon(
                    new double[] {x, x + 5, x, x - 5}, new double[] {MIDDLE - 5, MIDDLE, MIDDLE + 5, MIDDLE}, 4);
        } else {
            if (which == 1) {
                round(x, 5, Role.MOVED);
                pen.setFill(Tones.of(theme.inks().ground()));
                pen.fillOval(x - 3.8, MIDDLE - 3.8, 7.6, 7.6);
            }
            round(x, which == 1 ? 2.8 : 3.5, Role.CONTEXT);
        }
    }

    private void round(double x, double radius, Role role) {
        pen.setFill(Tones.of(theme.ink(role)));
        pen.fillOval(x - radius, MIDDLE - radius, 2 * radius, 2 * radius);
    }
}
