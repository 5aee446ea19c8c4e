package dev.tacit.figure.paint;

import dev.tacit.figure.Figure;

/** Paints figures on any surface: the same picture on screen, in a bitmap and in SVG. */
public final class FigurePainter {
    private final Typesetter typesetter;

    public FigurePainter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** Paints {@code figure} over the whole of a surface of this size, and says what lies where. */
    public Hits paint(Figure figure, Surface surface, PaintTheme theme, double width, double height) {
        surface.fillRect(new Box(0, 0, width, height), theme.inks().ground());
        typesetter.layOut(figure.alt(), theme.fontSize());
        return Hits.none();
    }
}
