package dev.tacit.export;

import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.Outline;
import dev.tacit.figure.paint.Pen;
import dev.tacit.figure.paint.Surface;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** A surface that fills and draws any shape. */
abstract class ShapeSurface implements Surface {
    abstract void fill(Shape shape, Ink ink);

    abstract void draw(Shape shape, Pen pen);

    @Override
    public void line(double x0, double y0, double x1, double y1, Pen pen) {
        polyline(new double[] {x0, x1}, new double[] {y0, y1}, pen);
    }

    @Override
    public void polyline(double[] xs, double[] ys, Pen pen) {
        draw(Shapes.path(xs, ys), pen);
    }

    @Override
    public void polygon(double[] xs, double[] ys, Ink ink) {
        fill(Shapes.closed(xs, ys), ink);
    }

    @Override
    public void disc(double x, double y, double radius, Ink ink) {
        fill(Shapes.circle(x, y, radius), ink);
    }

    @Override
    public void ring(double x, double y, double radius, Pen pen) {
        draw(Shapes.circle(x, y, radius), pen);
    }

    @Override
    public void outline(Outline shape, double x, double y, Ink ink) {
        fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(Outlines.path(shape)), ink);
    }

    /** The lengths of a pen's dashes and gaps; none where the line is whole. */
    static float[] dash(Pen pen) {
        List<Double> lengths = pen.dash().lengths(pen.width());
        float[] dash = new float[lengths.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = lengths.get(i).floatValue();
        }
        return dash;
    }
}
