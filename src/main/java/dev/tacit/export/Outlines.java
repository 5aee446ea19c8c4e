package dev.tacit.export;

import dev.tacit.figure.paint.Outline;
import dev.tacit.tensor.Vector;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/** Shapes as plain data, and back. */
final class Outlines {
    private Outlines() {}

    /** The plain data of a shape whose size is that of {@code like}. */
    static Outline of(Shape shape, double width, double height, double depth) {
        StringBuilder ops = new StringBuilder();
        double[] points = new double[64];
        double[] at = new double[6];
        int used = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(at);
            ops.append("MLQCZ".charAt(segment));
            int count = new int[] {2, 2, 4, 6, 0}[segment];
            points = used + count > points.length ? Arrays.copyOf(points, 2 * points.length) : points;
            System.arraycopy(at, 0, points, used, count);
            used += count;
        }
        return new Outline(ops.toString(), Vector.owning(Arrays.copyOf(points, used)), width, height, depth);
    }

    static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Vector p = outline.points();
        int k = 0;
        for (char op : outline.ops().toCharArray()) {
            switch (op) {
                case 'M' -> path.moveTo(p.get(k), p.get(k + 1));
                case 'L' -> path.lineTo(p.get(k), p.get(k + 1));
                case 'Q' -> path.quadTo(p.get(k), p.get(k + 1), p.get(k + 2), p.get(k + 3));
                case 'C' ->
                    path.curveTo(p.get(k), p.get(k + 1), p.get(k + 2), p.get(k + 3), p.get(k + 4), p.get(k + 5));
                default -> path.closePath();
            }
            k += count(op);
        }
        return path;
    }

    /** How many coordinates an operation has. */
    static int count(char op) {
        return switch (op) {
            case 'M', 'L' -> 2;
            case 'Q' -> 4;
            case 'C' -> 6;
            default -> 0;
        };
    }
}
