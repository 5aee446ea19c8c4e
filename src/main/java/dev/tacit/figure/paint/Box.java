package dev.tacit.figure.paint;

/** A rectangle; y grows downwards. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** Whether a point lies inside. */
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** This box without these margins; never of negative size. */
    public Box inset(double left, double top, double right, double bottom) {
        return new Box(x + left, y + top, Math.max(0, width - left - right), Math.max(0, height - top - bottom));
    }
}
