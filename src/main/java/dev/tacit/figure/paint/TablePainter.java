package dev.tacit.figure.paint;

import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.TableFigure;
import dev.tacit.figure.paint.Lettering.Anchor;
import dev.tacit.text.Digits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A table; where it is longer than the room, the rows around the lit one. */
record TablePainter(TableFigure table) {
    Hits paint(Sheet sheet, Box area) {
        double row = sheet.em(1.55);
        int fitting = Math.max(1, (int) (area.height() / row) - 1);
        int shown = Math.min(table.rows().size(), fitting);
        int first = Math.clamp(table.litRow() - shown / 2, 0, table.rows().size() - shown);
        double[] rights = columns(sheet, area);
        cells(sheet, area, 0, table.headers(), rights);
        sheet.surface()
                .line(
                        area.x(),
                        area.y() + row,
                        rights[rights.length - 1],
                        area.y() + row,
                        Pen.solid(sheet.theme().inks().frame(), sheet.em(0.085)));
        for (int i = 0; i < shown; i++) {
            Box line = new Box(area.x(), area.y() + (i + 1) * row, rights[rights.length - 1] - area.x(), row);
            if (first + i == table.litRow()) {
                sheet.surface().fillRect(line, sheet.theme().inks().fill());
                Box edge = new Box(line.x(), line.y(), sheet.em(0.2), row);
                sheet.surface().fillRect(edge, sheet.theme().ink(Role.STEP));
            }
            cells(sheet, area, i + 1, table.rows().get(first + i), rights);
        }
        return (x, y) -> hover(area, first, (int) ((y - area.y()) / row) - 1, x, rights);
    }

    private Optional<Hover> hover(Box area, int first, int row, double x, double[] rights) {
        int index = first + row;
        for (int j = 0; j < rights.length && row >= 0 && index < table.rows().size(); j++) {
            if (x >= area.x() && x <= rights[j]) {
                String cell = table.rows().get(index).get(j);
                return Optional.of(new Hover(-1, table.headers().get(j) + " " + brief(cell), cell));
            }
        }
        return Optional.empty();
    }

    /** The right edges of the columns that fit, at least two. */
    private double[] columns(Sheet sheet, Box area) {
        int count = table.headers().size();
        double[] widths = new double[count];
        double total = 0;
        int fitting = 0;
        for (int j = 0; j < count; j++) {
            widths[j] = sheet.em(0.8)
                    + Math.max(
                            sheet.width(table.headers().get(j), sheet.small().heavy()),
                            sheet.width(longest(j), sheet.small()));
            if (j < 2 || (fitting == j && total + widths[j] <= area.width())) {
                fitting++;
                total += widths[j];
            }
        }
        double stretch = Math.min(1.5, area.width() / total);
        double[] rights = new double[fitting];
        double right = area.x();
        for (int j = 0; j < fitting; j++) {
            right += widths[j] * stretch;
            rights[j] = right;
        }
        return rights;
    }

    /** A number with many digits in few. */
    private static String brief(String cell) {
        OptionalDouble number = cell.length() > 5 ? Digits.parse(cell) : OptionalDouble.empty();
        return number.isPresent() ? Numbers.brief(number.getAsDouble()) : cell;
    }

    private String longest(int column) {
        return table.rows().stream()
                .map(row -> brief(row.get(column)))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static void cells(Sheet sheet, Box area, int line, List<String> cells, double[] rights) {
        double y = area.y() + sheet.em(1.55) * (line + 0.5);
        Ink ink =
                line == 0 ? sheet.theme().inks().muted() : sheet.theme().inks().text();
        Lettering plain = sheet.small().in(ink).at(Anchor.END);
        Lettering lettering = line == 0 ? plain.heavy() : plain;
        for (int j = 0; j < rights.length; j++) {
            double left = j == 0 ? area.x() : rights[j - 1];
            String text = sheet.fit(brief(cells.get(j)), lettering, rights[j] - left - sheet.em(0.3));
            sheet.centered(text, rights[j] - sheet.em(0.4), y, lettering);
        }
    }
}
