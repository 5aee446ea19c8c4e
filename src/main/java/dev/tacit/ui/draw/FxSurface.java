package dev.tacit.ui.draw;

import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.Lettering;
import dev.tacit.figure.paint.Outline;
import dev.tacit.figure.paint.Pen;
import dev.tacit.figure.paint.Pixels;
import dev.tacit.figure.paint.Surface;
import dev.tacit.tensor.Vector;
import dev.tacit.ui.fx.Tones;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** The screen as a surface: thin upright and level lines are set on whole pixels. */
final class FxSurface implements Surface {
    private final GraphicsContext canvas;
    private final Ruler ruler;

    FxSurface(GraphicsContext canvas, Ruler ruler) {
        this.canvas = canvas;
        this.ruler = ruler;
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
        canvas.setImageSmoothing(false);
    }

    @Override
    public double textWidth(String text, Lettering lettering) {
        return ruler.width(text, lettering);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        canvas.setFill(Tones.of(lettering.ink()));
        canvas.setFont(ruler.font(lettering));
        canvas.setTextAlign(
                switch (lettering.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        if (lettering.upwards()) {
            canvas.save();
            canvas.translate(x, y);
            canvas.rotate(-90);
            canvas.fillText(text, 0, 0);
            canvas.restore();
        } else {
            canvas.fillText(text, x, y);
        }
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        canvas.setFill(Tones.of(ink));
        canvas.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    /** An upright or level line is a thin rectangle: filling one costs a small part of what stroking it does. */
    @Override
    public void line(double x0, double y0, double x1, double y1, Pen pen) {
        boolean solid = pen.dash() == Pen.Dash.SOLID;
        boolean upright = x0 == x1;
        boolean level = y0 == y1;
        double x = upright ? whole(x0, pen) : x0;
        double y = level ? whole(y0, pen) : y0;
        double half = pen.width() / 2;
        if (solid && upright) {
            fillRect(new Box(x - half, Math.min(y0, y1), pen.width(), Math.abs(y1 - y0)), pen.ink());
        } else if (solid && level) {
            fillRect(new Box(Math.min(x0, x1), y - half, Math.abs(x1 - x0), pen.width()), pen.ink());
        } else {
            take(pen);
            canvas.strokeLine(x, y, upright ? x : x1, level ? y : y1);
        }
    }

    private static double whole(double at, Pen pen) {
        return Math.floor(at) + (pen.width() % 2 < 1.5 ? 0.5 : 0);
    }

    @Override
    public void polyline(double[] xs, double[] ys, Pen pen) {
        CrowdedLine line = new CrowdedLine(xs, ys, pen);
        if (line.crowded()) {
            line.draw(this);
        } else {
            take(pen);
            canvas.strokePolyline(xs, ys, xs.length);
        }
    }

    @Override
    public void polygon(double[] xs, double[] ys, Ink ink) {
        canvas.setFill(Tones.of(ink));
        canvas.fillPolygon(xs, ys, xs.length);
    }

    @Override
    public void disc(double x, double y, double radius, Ink ink) {
        canvas.setFill(Tones.of(ink));
        canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void ring(double x, double y, double radius, Pen pen) {
        take(pen);
        canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void image(Pixels pixels, Box box) {
        int width = pixels.width();
        int height = pixels.height();
        int[] argb = new int[width * height];
        for (int at = 0; at < argb.length; at++) {
            argb[at] = pixels.argb(at % width, at / width);
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        canvas.drawImage(image, box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void outline(Outline shape, double x, double y, Ink ink) {
        canvas.setFill(Tones.of(ink));
        canvas.beginPath();
        Vector at = shape.points();
        int next = 0;
        for (char op : shape.ops().toCharArray()) {
            next = trace(op, at, next, x, y);
        }
        canvas.fill();
    }

    private int trace(char op, Vector p, int at, double x, double y) {
        switch (op) {
            case 'M' -> canvas.moveTo(x + p.get(at), y + p.get(at + 1));
            case 'L' -> canvas.lineTo(x + p.get(at), y + p.get(at + 1));
            case 'Q' -> canvas.quadraticCurveTo(x + p.get(at), y + p.get(at + 1), x + p.get(at + 2), y + p.get(at + 3));
            case 'C' ->
                canvas.bezierCurveTo(
                        x + p.get(at),
                        y + p.get(at + 1),
                        x + p.get(at + 2),
                        y + p.get(at + 3),
                        x + p.get(at + 4),
                        y + p.get(at + 5));
            default -> canvas.closePath();
        }
        return at
                + switch (op) {
                    case 'M', 'L' -> 2;
                    case 'Q' -> 4;
                    case 'C' -> 6;
                    default -> 0;
                };
    }

    /** A clip on whole pixels is a rectangle for the renderer; any other is a mask, at the cost of the whole canvas. */
    @Override
    public void pushClip(Box box) {
        double left = Math.floor(box.x());
        double top = Math.floor(box.y());
        canvas.save();
        canvas.beginPath();
        canvas.rect(left, top, Math.ceil(box.right()) - left, Math.ceil(box.bottom()) - top);
        canvas.clip();
    }

    @Override
    public void popClip() {
        canvas.restore();
    }

    private void take(Pen pen) {
        canvas.setStroke(Tones.of(pen.ink()));
        canvas.setLineWidth(pen.width());
        double[] dashes = pen.dash().lengths(pen.width()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        canvas.setLineDashes(dashes);
        canvas.setLineCap(dashes.length == 0 ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
    }
}
