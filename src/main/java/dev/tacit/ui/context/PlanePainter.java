package dev.tacit.ui.context;

import dev.tacit.figure.Role;
import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.text.Digits;
import dev.tacit.ui.fx.Tones;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints the plane: frame, grid, ticks and the band; the dots are {@link DotPainter}'s. */
final class PlanePainter {
    private static final double TICK_GAP = 4;
    private final GraphicsContext pen;
    private final PaintTheme theme;
    private final PlaneScene scene;

    PlanePainter(GraphicsContext pen, PaintTheme theme, PlaneScene scene) {
        this.pen = pen;
        this.theme = theme;
        this.scene = scene;
    }

    /**
     * The part of a pane of this size that the axes, with type of this size, leave for the dots: whole pixels, which
     * are quick to clip to.
     */
    static Box inner(double width, double height, double type) {
        return new Box(0, 0, Math.floor(width), Math.floor(height))
                .inset(Math.rint(3.3 * type), Math.rint(1.7 * type), Math.rint(type), Math.rint(2 * type));
    }

    void paint() {
        pen.setFont(Font.font(theme.fontSize()));
        Box box = scene.view().box();
        if (box.width() < 10 || box.height() < 10) {
            return;
        }
        grid(box);
        names(box);
        pen.save();
        pen.beginPath();
        pen.rect(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
        pen.clip();
        new DotPainter(pen, theme, scene).paint();
        band();
        pen.restore();
    }

    private void grid(Box box) {
        Viewport view = scene.view();
        pen.setLineWidth(1);
        pen.setTextBaseline(VPos.TOP);
        pen.setTextAlign(TextAlignment.CENTER);
        for (double tick : view.x().ticks((int) (box.width() / (5 * theme.fontSize())))) {
            double x = Math.round(view.pixelX(tick));
            pen.setFill(gridColour(tick));
            pen.fillRect(x, box.y(), 1, box.height());
            pen.setFill(muted());
            if (x < box.right() - 2.2 * theme.fontSize()) {
                pen.fillText(Digits.rounded(tick, 4), x + 0.5, box.bottom() + TICK_GAP, 4.7 * theme.fontSize());
            }
        }
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.RIGHT);
        for (double tick : view.y().ticks((int) (box.height() / (3.3 * theme.fontSize())))) {
            double y = Math.round(view.pixelY(tick));
            pen.setFill(gridColour(tick));
            pen.fillRect(box.x(), y, box.width(), 1);
            pen.setFill(muted());
            if (y > box.y() + 1.5 * theme.fontSize()) {
                pen.fillText(Digits.rounded(tick, 4), box.x() - TICK_GAP, y + 0.5, box.x() - TICK_GAP);
            }
        }
        pen.setStroke(Tones.of(theme.inks().frame()));
        pen.strokeRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1);
    }

    private Color gridColour(double tick) {
        return Tones.of(tick == 0 ? theme.inks().frame() : theme.inks().grid());
    }

    /** At the ends of the axes, outside, where no dot hides them. */
    private void names(Box box) {
        pen.setFill(Tones.of(theme.inks().text()));
        pen.setTextBaseline(VPos.TOP);
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.fillText(scene.names().getFirst(), box.right(), box.bottom() + TICK_GAP);
        pen.fillText(scene.names().getLast(), box.x() - TICK_GAP, box.y());
    }

    private void band() {
        Box band = scene.band();
        if (band != null) {
            Color colour = Tones.of(theme.ink(Role.HOVER));
            pen.setFill(colour.deriveColor(0, 1, 1, 0.15));
            pen.fillRect(band.x(), band.y(), band.width(), band.height());
            pen.setStroke(colour);
            pen.setLineWidth(1);
            pen.strokeRect(band.x(), band.y(), band.width(), band.height());
        }
    }

    private Color muted() {
        return Tones.of(theme.inks().muted());
    }
}
