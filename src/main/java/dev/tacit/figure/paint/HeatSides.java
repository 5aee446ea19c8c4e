package dev.tacit.figure.paint;

import dev.tacit.figure.Heat;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.paint.Lettering.Anchor;
import dev.tacit.tensor.Vector;

/** The vectors beside a matrix, as bars from a zero line, in the colours of their signs. */
record HeatSides(Heat heat, HeatLayout layout, Box area) {
    void paint(Sheet sheet) {
        Vector left = heat.sides().left();
        Vector top = heat.sides().top();
        if (left.size() > 0) {
            Box box = layout.left();
            sheet.hair(box.centerX(), box.y(), box.centerX(), box.bottom());
            for (int i = 0; i < left.size(); i++) {
                double end = box.centerX() + reach(left, i, box.width());
                Box cell = layout.cell(i, 0, heat);
                double gap = cell.height() > 4 ? 0.1 * cell.height() : 0;
                double x = Math.min(end, box.centerX());
                Box bar = new Box(x, cell.y() + gap, Math.abs(end - box.centerX()), cell.height() - 2 * gap);
                sheet.surface().fillRect(bar, ink(sheet, left.get(i)));
            }
            name(sheet, heat.sides().leftName(), left, box.y() - sheet.em(0.35));
        }
        if (top.size() > 0) {
            top(sheet, top);
        }
    }

    private void top(Sheet sheet, Vector top) {
        Box box = layout.top();
        sheet.hair(box.x(), box.centerY(), box.right(), box.centerY());
        for (int j = 0; j < top.size(); j++) {
            double end = box.centerY() - reach(top, j, box.height());
            Box cell = layout.cell(0, j, heat);
            double gap = cell.width() > 4 ? 0.1 * cell.width() : 0;
            double y = Math.min(end, box.centerY());
            Box bar = new Box(cell.x() + gap, y, cell.width() - 2 * gap, Math.abs(end - box.centerY()));
            sheet.surface().fillRect(bar, ink(sheet, top.get(j)));
        }
        name(sheet, heat.sides().topName(), top, box.y() + sheet.em(0.8));
    }

    /** A vector's name and reach, left of the cells; the name alone where there is no room for both. */
    private void name(Sheet sheet, String name, Vector vector, double y) {
        Lettering lettering = sheet.small().at(Anchor.END);
        double right = layout.grid().x() - sheet.em(0.4);
        String full = name + " ±" + Numbers.brief(vector.maxAbs());
        boolean fits = right - sheet.width(full, lettering) >= area.x();
        sheet.surface().text(fits ? full : name, right, y, lettering);
    }

    private static double reach(Vector vector, int index, double room) {
        double most = vector.maxAbs();
        return most > 0 ? vector.get(index) / most * room / 2 : 0;
    }

    private static Ink ink(Sheet sheet, double value) {
        return sheet.theme().heat(value < 0 ? -0.75 : 0.75, 1, true);
    }
}
