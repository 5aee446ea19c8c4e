package dev.tacit.export;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** What surfaces are asked to paint, as shapes. */
final class Shapes {
    private Shapes() {}

    /** A line through points. */
    static Path2D path(double[] xs, double[] ys) {
        Path2D path = new Path2D.Double();
        path.moveTo(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            path.lineTo(xs[i], ys[i]);
        }
        return path;
    }

    /** A polygon with these corners. */
    static Path2D closed(double[] xs, double[] ys) {
        Path2D path = path(xs, ys);
        path.closePath();
        return path;
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
