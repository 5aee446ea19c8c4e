package dev.tacit.figure.paint;

import dev.tacit.figure.Bars;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Formula;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.figure.Panels;
import dev.tacit.figure.Plane;
import dev.tacit.figure.TableFigure;

/** Paints figures on any surface: the same picture on screen, in a bitmap, in SVG and in PDF. */
public final class FigurePainter {
    private final Typesetter typesetter;

    public FigurePainter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** Paints {@code figure} over the whole of a surface of this size, and says what lies where. */
    public Hits paint(Figure figure, Surface surface, PaintTheme theme, double width, double height) {
        Box page = new Box(0, 0, width, height);
        surface.fillRect(page, theme.inks().ground());
        double margin = Math.min(0.7 * theme.fontSize(), Math.min(width, height) / 20);
        return paint(figure, new Sheet(surface, theme, typesetter), page.inset(margin, margin, margin, margin));
    }

    Hits paint(Figure figure, Sheet sheet, Box area) {
        if (area.width() < sheet.em(4) || area.height() < sheet.em(3)) {
            return Hits.none();
        }
        return switch (figure) {
            case Heat heat -> new HeatPainter(heat).paint(sheet, area);
            case Lines lines -> new LinesPainter(lines, LinesPainter.legend(lines, 1)).paint(sheet, area);
            case Bars bars -> new BarsPainter(bars).paint(sheet, area);
            case Plane plane -> new PlanePainter(plane).paint(sheet, area);
            case Formula formula -> new FormulaPainter(formula).paint(sheet, area);
            case TableFigure table -> new TablePainter(table).paint(sheet, area);
            case Panels panels -> new PanelsPainter(panels, this).paint(sheet, area);
            case Note note -> new NotePainter(note).paint(sheet, area);
        };
    }
}
