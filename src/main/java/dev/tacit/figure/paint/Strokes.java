package dev.tacit.figure.paint;

import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;

/** Lines and markers of a series: shape and dash repeat what the colour says. */
record Strokes(Sheet sheet, Role role, Style style) {
    boolean hasMarkers() {
        return style == Style.MARKERS || style == Style.SOLID_MARKERS;
    }

    boolean hasLine() {
        return style != Style.MARKERS;
    }

    Pen pen() {
        Pen.Dash dash = switch (style) {
            case DASHED -> Pen.Dash.DASHED;
            case DOTTED -> Pen.Dash.DOTTED;
            case SOLID, MARKERS, SOLID_MARKERS -> Pen.Dash.SOLID;
        };
        double width = role == Role.REFERENCE ? 0.75 * sheet.stroke() : sheet.stroke();
        return new Pen(sheet.theme().ink(role), width, dash);
    }

    void line(double[] xs, double[] ys) {
        if (hasLine()) {
            sheet.surface().polyline(xs, ys, pen());
        }
    }

    /** A marker, if this series has any. */
    void marker(double x, double y) {
        if (hasMarkers()) {
            dot(x, y);
        }
    }

    /** The one point of a curve. */
    void lone(double x, double y) {
        new Lone(sheet.surface(), role, sheet.theme().ink(role), sheet.em(1 / 12.0)).at(x, y);
    }

    /** A marker of this role: a disc, a square (product dynamics) or a diamond (targets and references). */
    void dot(double x, double y) {
        double r = sheet.em(0.24);
        Ink ink = sheet.theme().ink(role);
        switch (role) {
            case PRODUCT -> sheet.surface().fillRect(new Box(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r), ink);
            case TARGET, REFERENCE ->
                sheet.surface()
                        .polygon(
                                new double[] {x - 1.2 * r, x, x + 1.2 * r, x},
                                new double[] {y, y - 1.2 * r, y, y + 1.2 * r},
                                ink);
            default -> sheet.surface().disc(x, y, r, ink);
        }
    }
}
