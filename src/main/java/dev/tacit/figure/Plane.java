package dev.tacit.figure;

import java.util.List;

/** A plane with the same scale on both axes: paths, dots and arrows. */
public record Plane(String alt, Axis x, Axis y, List<Series> paths, List<Dot> dots, List<Arrow> arrows, String note)
        implements Figure {
    public Plane {
        paths = List.copyOf(paths);
        dots = List.copyOf(dots);
        arrows = List.copyOf(arrows);
    }

    @Override
    public boolean drawable() {
        return x.drawable() && y.drawable();
    }

    /** A point; {@code token} is the token it belongs to, or -1; {@code lit} if it is hovered. */
    public record Dot(double x, double y, String label, Role role, int token, boolean lit) {}

    /** An arrow from one point to another. */
    public record Arrow(double x0, double y0, double x1, double y1, String label, Role role) {}
}
