package dev.tacit.export;

import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.Lettering;
import dev.tacit.figure.paint.Pen;
import dev.tacit.figure.paint.Pixels;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paints on a bitmap. */
final class AwtSurface extends ShapeSurface {
    private final Graphics2D graphics;
    private final TextSize sizes;
    private final Deque<Shape> clips = new ArrayDeque<>();

    AwtSurface(BufferedImage image, TextSize sizes, double scale) {
        this.sizes = sizes;
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        clips.push(new Rectangle2D.Double(0, 0, image.getWidth() / scale, image.getHeight() / scale));
    }

    @Override
    public double textWidth(String text, Lettering lettering) {
        return sizes.width(text, lettering);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        double shift = sizes.shift(text, lettering);
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        if (lettering.upwards()) {
            graphics.rotate(-Math.PI / 2);
        }
        graphics.setColor(color(lettering.ink()));
        graphics.setFont(sizes.font(lettering));
        graphics.drawString(text, (float) -shift, 0);
        graphics.setTransform(before);
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), ink);
    }

    @Override
    public void image(Pixels pixels, Box box) {
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / pixels.width(), box.height() / pixels.height());
        graphics.drawImage(Bitmaps.of(pixels), place, null);
    }

    @Override
    public void pushClip(Box box) {
        clips.push(graphics.getClip() == null ? clips.getFirst() : graphics.getClip());
        graphics.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    public void popClip() {
        graphics.setClip(clips.pop());
    }

    @Override
    void fill(Shape shape, Ink ink) {
        graphics.setColor(color(ink));
        graphics.fill(shape);
    }

    @Override
    void draw(Shape shape, Pen pen) {
        float[] dash = dash(pen);
        int cap = dash.length > 0 ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        graphics.setStroke(new BasicStroke(
                (float) pen.width(), cap, BasicStroke.JOIN_ROUND, 10, dash.length > 0 ? dash : null, 0));
        graphics.setColor(color(pen.ink()));
        graphics.draw(shape);
    }

    private static Color color(Ink ink) {
        return new Color(ink.argb(), true);
    }
}
