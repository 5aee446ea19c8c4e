package dev.tacit.figure.paint;

import dev.tacit.figure.Panels;
import java.util.ArrayList;
import java.util.List;

/** Figures in a grid: as many columns as suit the room, never more than asked for. */
record PanelsPainter(Panels panels, FigurePainter painter) {
    Hits paint(Sheet sheet, Box area) {
        int count = panels.panels().size();
        int columns = columns(area, count);
        int rows = (count + columns - 1) / columns;
        double gap = sheet.em(area.width() < sheet.em(28) ? 0.5 : 1.2);
        double width = (area.width() - (columns - 1) * gap) / columns;
        double height = (area.height() - (rows - 1) * gap) / rows;
        List<Hits> hits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Box cell = new Box(
                    area.x() + (i % columns) * (width + gap),
                    area.y() + Math.floorDiv(i, columns) * (height + gap),
                    width,
                    height);
            hits.add(panel(sheet, cell, panels.panels().get(i)));
        }
        return Hits.firstOf(hits);
    }

    private Hits panel(Sheet sheet, Box cell, Panels.Panel panel) {
        double top = panel.title().isEmpty() ? 0 : sheet.em(1.5);
        if (top > 0) {
            Lettering lettering = sheet.small().heavy().in(sheet.theme().inks().text());
            String title = sheet.fit(panel.title(), lettering, cell.width());
            sheet.surface().text(title, cell.x(), cell.y() + sheet.em(0.95), lettering);
        }
        return painter.paint(panel.figure(), sheet, cell.inset(0, top, 0, 0));
    }

    /** The number of columns whose cells come closest to 3 : 2. */
    private int columns(Box area, int count) {
        int best = 1;
        double bestFit = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= Math.min(count, panels.columns()); columns++) {
            int rows = (count + columns - 1) / columns;
            double ratio = area.width() * rows / (columns * area.height());
            double fit = Math.abs(StrictMath.log(ratio / 1.5)) + 0.12 * (rows * columns - count);
            best = fit < bestFit ? columns : best;
            bestFit = Math.min(fit, bestFit);
        }
        return best;
    }
}
