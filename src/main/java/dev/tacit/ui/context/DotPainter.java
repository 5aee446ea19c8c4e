package dev.tacit.ui.context;

import dev.tacit.figure.Role;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.ui.fx.Tones;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints the tokens as discs, ringed where they are in Y, and the query as a larger diamond; what is selected or
 * hovered has a halo and lies on top.
 */
final class DotPainter {
    /** From so many tokens on they are stamped as pixels, without rings. */
    static final int CROWD = 1500;

    /** So many selected tokens of a crowd have halos; more are stamped in the colour of text. */
    static final int MOST_HALOS = 300;

    private static final double RADIUS = 4;
    private static final double DIAMOND = 7.5;
    private final GraphicsContext pen;
    private final PaintTheme theme;
    private final PlaneScene scene;
    private final Color context;
    private final Color moved;
    private final Color ground;

    DotPainter(GraphicsContext pen, PaintTheme theme, PlaneScene scene) {
        this.pen = pen;
        this.theme = theme;
        this.scene = scene;
        context = Tones.of(theme.ink(Role.CONTEXT));
        moved = Tones.of(theme.ink(Role.MOVED));
        ground = Tones.of(theme.inks().ground());
    }

    void paint() {
        boolean crowd = scene.n() > CROWD;
        if (crowd) {
            new DotStamp(theme, scene).paint(pen);
        } else {
            for (int i = 0; i < scene.n(); i++) {
                disc(i, 1);
            }
        }
        if (!crowd || scene.selection().size() <= MOST_HALOS) {
            selected(crowd ? 0.8 : 1.15);
        }
        diamond(1, scene.selection().contains(scene.n()) ? Tones.of(theme.inks().text()) : ground);
        hovered();
        new LabelPainter(pen, theme, scene).paint();
    }

    private void selected(double scale) {
        for (int index : scene.selection()) {
            if (index < scene.n()) {
                lit(index, scale, Tones.of(theme.inks().text()));
            }
        }
    }

    private void hovered() {
        int index = scene.hovered();
        Color hover = Tones.of(theme.ink(Role.HOVER));
        if (index == scene.n()) {
            diamond(1.3, hover);
        } else if (index >= 0 && index < scene.n()) {
            lit(index, 1.5, hover);
        }
    }

    private void lit(int index, double scale, Color halo) {
        double radius = RADIUS * scale + 4;
        pen.setFill(halo);
        round(index, radius);
        pen.setFill(ground);
        round(index, radius - 1.7);
        disc(index, scale);
    }

    private void disc(int index, double scale) {
        boolean inY = scene.moved().contains(index);
        pen.setFill(inY ? moved : ground);
        round(index, RADIUS * scale + (inY ? 1.6 : 1));
        pen.setFill(inY ? ground : context);
        round(index, RADIUS * scale);
        if (inY) {
            pen.setFill(context);
            round(index, RADIUS * scale - 0.9);
        }
    }

    private void round(int index, double radius) {
        pen.fillOval(scene.pixelX(index) - radius, scene.pixelY(index) - radius, 2 * radius, 2 * radius);
    }

    private void diamond(double scale, Color edge) {
        double x = scene.pixelX(scene.n());
        double y = scene.pixelY(scene.n());
        pen.setFill(edge);
        rhombus(x, y, DIAMOND * scale + 2.5);
        pen.setFill(Tones.of(theme.ink(Role.QUERY)));
        rhombus(x, y, DIAMOND * scale);
    }

    private void rhombus(double x, double y, double half) {
        pen.fillPolygon(new double[] {x, x + half, x, x - half}, new double[] {y - half, y, y + half, y}, 4);
    }
}
