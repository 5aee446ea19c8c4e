package dev.tacit.figure.paint;

import dev.tacit.figure.Role;

/**
 * A curve that is one point: a disc, a square around it for the product dynamics, a diamond around both for targets and
 * references, so that each is seen where all lie on one another. {@code unit} is the width of a thin line.
 */
public record Lone(Surface surface, Role role, Ink ink, double unit) {
    private static final double DISC = 2.3;
    private static final double SQUARE = 4.2;
    private static final double DIAMOND = 9;

    /** Draws it. */
    public void at(double x, double y) {
        switch (role) {
            case PRODUCT -> {
                double r = SQUARE * unit;
                outline(new double[] {x - r, x + r, x + r, x - r}, new double[] {y - r, y - r, y + r, y + r});
            }
            case TARGET, REFERENCE -> {
                double r = DIAMOND * unit;
                outline(new double[] {x - r, x, x + r, x}, new double[] {y, y - r, y, y + r});
            }
            default -> surface.disc(x, y, DISC * unit, ink);
        }
    }

    private void outline(double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            int next = (i + 1) % xs.length;
            surface.line(xs[i], ys[i], xs[next], ys[next], Pen.solid(ink, 1.5 * unit));
        }
    }
}
