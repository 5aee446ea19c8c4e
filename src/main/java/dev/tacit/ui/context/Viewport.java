package dev.tacit.ui.context;

import dev.tacit.figure.paint.Box;

/** The part of the plane that is shown, and the pixels that show it. */
record Viewport(Span x, Span y, Box box) {
    double pixelX(double value) {
        return box.x() + x.share(value) * box.width();
    }

    double pixelY(double value) {
        return box.bottom() - y.share(value) * box.height();
    }

    /** The value under pixel {@code px}; beyond the edge the one at the edge, so that a token is never dragged out. */
    double valueX(double px) {
        return x.at(Math.clamp((px - box.x()) / Math.max(1, box.width()), 0, 1));
    }

    double valueY(double py) {
        return y.at(Math.clamp((box.bottom() - py) / Math.max(1, box.height()), 0, 1));
    }

    Viewport in(Box other) {
        return new Viewport(x, y, other);
    }

    /** Zoomed about a pixel: a factor below 1 shows less and larger. */
    Viewport zoomed(double factor, double px, double py) {
        return new Viewport(x.zoomed(factor, valueX(px)), y.zoomed(factor, valueY(py)), box);
    }

    /** The range that shows all of {@code points}. */
    Viewport fitted(PlanePoints points) {
        return new Viewport(Span.around(points.xs()), Span.around(points.ys()), box);
    }

    /** This range as long as it shows {@code points} well, else the one that does. */
    Viewport keeping(PlanePoints points) {
        return new Viewport(x.keeping(points.xs()), y.keeping(points.ys()), box);
    }
}
