package dev.tacit.figure.paint;

import dev.tacit.figure.Lines;
import dev.tacit.figure.Panels;
import java.util.ArrayList;
import java.util.List;

/** Figures in a grid: as many columns as suit the room, never more than asked for; one key for panels that share it. */
record PanelsPainter(Panels panels, FigurePainter painter) {
    /** The sizes of titles that have little room. */
    private static final double SMALL = 0.76;

    private static final double SMALLEST = 0.64;

    /** What the panels share: a key, and the lettering of their titles. */
    private record Style(Legend shared, Lettering titles) {}

    Hits paint(Sheet sheet, Box area) {
        Legend shared = shared();
        double key = shared.entries().isEmpty() ? 0 : shared.height(sheet, area.width()) + sheet.em(0.3);
        Box grid = area.inset(0, 0, 0, key);
        shared.paint(sheet, area.x(), area.bottom() - key + sheet.em(0.3), area.width());
        int count = panels.panels().size();
        int columns = columns(sheet, grid, count);
        int rows = Math.ceilDiv(count, columns);
        double gap = sheet.em(area.width() < sheet.em(28) ? 0.5 : 1.2);
        double width = (grid.width() - (columns - 1) * gap) / columns;
        double height = (grid.height() - (rows - 1) * gap) / rows;
        Style style = new Style(shared, titles(sheet, width));
        List<Hits> hits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int column = i % columns;
            double x = grid.x() + column * (width + gap);
            double y = grid.y() + Math.floorDiv(i, columns) * (height + gap);
            double wide = i == count - 1 ? grid.right() - x : width;
            hits.add(panel(sheet, new Box(x, y, wide, height), panels.panels().get(i), style));
        }
        return Hits.firstOf(hits);
    }

    private Hits panel(Sheet sheet, Box cell, Panels.Panel panel, Style style) {
        double top = panel.title().isEmpty() ? 0 : sheet.em(1.5);
        if (top > 0) {
            Lettering lettering = style.titles();
            String title = sheet.fit(panel.title(), lettering, cell.width());
            sheet.surface().text(title, cell.x(), cell.y() + sheet.em(0.95), lettering);
        }
        Box body = cell.inset(0, top, 0, 0);
        if (panel.figure() instanceof Lines lines) {
            Legend key = LinesPainter.legend(lines, 2);
            return new LinesPainter(lines, key.equals(style.shared()) ? new Legend(List.of()) : key).paint(sheet, body);
        }
        return painter.paint(panel.figure(), sheet, body);
    }

    /** Heavy, or small where a title would be cut, and smaller still where it would be cut then. */
    private Lettering titles(Sheet sheet, double room) {
        Lettering heavy = sheet.small().heavy();
        Lettering light = sheet.small().sized(sheet.em(SMALL));
        double share = Math.clamp(room / title(sheet, light), SMALLEST / SMALL, 1);
        Lettering fitting = light.sized(sheet.em(SMALL * share));
        return (title(sheet, heavy) <= room ? heavy : fitting)
                .in(sheet.theme().inks().text());
    }

    /** The key that at least two panels have, or an empty one. */
    private Legend shared() {
        List<Legend> keys = new ArrayList<>();
        for (Panels.Panel panel : panels.panels()) {
            if (panel.figure() instanceof Lines lines) {
                Legend key = LinesPainter.legend(lines, 2);
                if (!key.entries().isEmpty() && keys.contains(key)) {
                    return key;
                }
                keys.add(key);
            }
        }
        return new Legend(List.of());
    }

    /** The number of columns whose cells come closest to 3 : 2, rather with room for the titles. */
    private int columns(Sheet sheet, Box area, int count) {
        double title = title(sheet, sheet.small().heavy());
        int best = 1;
        double bestFit = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= Math.min(count, panels.columns()); columns++) {
            int rows = Math.ceilDiv(count, columns);
            double ratio = area.width() * rows / (columns * area.height());
            double fit = Math.abs(StrictMath.log(ratio / 1.5))
                    + 0.12 * (rows * columns - count)
                    + (title > area.width() / columns ? 0.3 : 0)
                    + (count == 4 && columns != 2 ? 0.8 : 0);
            best = fit < bestFit ? columns : best;
            bestFit = Math.min(fit, bestFit);
        }
        return best;
    }

    /** How wide the longest title is. */
    private double title(Sheet sheet, Lettering lettering) {
        return panels.panels().stream()
                .mapToDouble(panel -> sheet.width(panel.title(), lettering))
                .max()
                .orElse(0);
    }
}
