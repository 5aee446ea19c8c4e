package dev.tacit.figure.paint;

import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.TableFigure;
import dev.tacit.figure.paint.Lettering.Anchor;
import dev.tacit.text.Digits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** A table; where it is longer than the room, the rows around the lit one. */
record TablePainter(TableFigure table) {
    private static final double ROW = 1.55;
    private static final double GAP = 0.8;

    /** A column: where its words end, the room for them, and how much of it is for what follows a point. */
    private record Column(double right, double width, double after) {}

    Hits paint(Sheet sheet, Box area) {
        double row = sheet.em(ROW);
        int fitting = Math.max(1, (int) (area.height() / row) - 1);
        int shown = Math.min(table.rows().size(), fitting);
        int first = Math.clamp(table.litRow() - shown / 2, 0, table.rows().size() - shown);
        List<Column> columns = columns(sheet, area);
        double right = columns.getLast().right() + sheet.em(GAP / 2);
        cells(sheet, area, 0, table.headers(), columns);
        sheet.surface()
                .line(
                        area.x(),
                        area.y() + row,
                        right,
                        area.y() + row,
                        Pen.solid(sheet.theme().inks().frame(), sheet.em(0.085)));
        for (int i = 0; i < shown; i++) {
            Box line = new Box(area.x(), area.y() + (i + 1) * row, right - area.x(), row);
            if (first + i == table.litRow()) {
                sheet.surface().fillRect(line, sheet.theme().inks().fill());
                Box edge = new Box(line.x(), line.y(), sheet.em(0.2), row);
                sheet.surface().fillRect(edge, sheet.theme().ink(Role.STEP));
            }
            cells(sheet, area, i + 1, table.rows().get(first + i), columns);
        }
        return (x, y) -> hover(area, first, (int) ((y - area.y()) / row) - 1, x, columns);
    }

    private Optional<Hover> hover(Box area, int first, int row, double x, List<Column> columns) {
        int index = first + row;
        for (int j = 0; j < columns.size() && row >= 0 && index < table.rows().size(); j++) {
            if (x >= area.x() && x <= columns.get(j).right()) {
                String cell = table.rows().get(index).get(j);
                return Optional.of(new Hover(-1, table.headers().get(j) + " " + brief(cell), cell));
            }
        }
        return Optional.empty();
    }

    /** The columns that fit, at least two. */
    private List<Column> columns(Sheet sheet, Box area) {
        List<Column> natural = new ArrayList<>();
        double total = 0;
        for (int j = 0; j < table.headers().size(); j++) {
            double after = end(sheet, j, TablePainter::after);
            double name = sheet.width(table.headers().get(j), sheet.small().heavy());
            double width = sheet.em(GAP) + Math.max(name, end(sheet, j, TablePainter::before) + after);
            if (j >= 2 && total + width > area.width()) {
                break;
            }
            total += width;
            natural.add(new Column(total, width, after));
        }
        double stretch = Math.min(1.5, area.width() / total);
        return natural.stream()
                .map(column -> new Column(
                        area.x() + column.right() * stretch - sheet.em(GAP / 2),
                        column.width() * stretch - sheet.em(GAP / 2),
                        column.after()))
                .toList();
    }

    /** A number with many digits in few. */
    private static String brief(String cell) {
        OptionalDouble number = cell.length() > 5 ? Digits.parse(cell) : OptionalDouble.empty();
        return number.isPresent() ? Numbers.brief(number.getAsDouble()) : cell;
    }

    /** The widest ends of a column's cells before and from their points on: points stand below one another. */
    private double end(Sheet sheet, int column, UnaryOperator<String> part) {
        return table.rows().stream()
                .map(row -> part.apply(brief(row.get(column))))
                .max(Comparator.comparingInt(String::length))
                .map(longest -> sheet.width(longest, sheet.small()))
                .orElse(0.0);
    }

    private static int point(String cell) {
        int point = cell.indexOf('.');
        int times = cell.indexOf('·');
        return point >= 0 ? point : times >= 0 ? times : cell.length();
    }

    private static String before(String cell) {
        return cell.substring(0, point(cell));
    }

    private static String after(String cell) {
        return cell.substring(point(cell));
    }

    private static void cells(Sheet sheet, Box area, int line, List<String> cells, List<Column> columns) {
        double y = area.y() + sheet.em(ROW) * (line + 0.5);
        Ink ink =
                line == 0 ? sheet.theme().inks().muted() : sheet.theme().inks().text();
        Lettering plain = sheet.small().in(ink);
        for (int j = 0; j < columns.size(); j++) {
            Column column = columns.get(j);
            if (line == 0) {
                String name = sheet.fit(cells.get(j), plain.heavy(), column.width());
                sheet.centered(name, column.right(), y, plain.heavy().at(Anchor.END));
            } else {
                String cell = brief(cells.get(j));
                double point = column.right() - column.after();
                sheet.centered(before(cell), point, y, plain.at(Anchor.END));
                sheet.centered(after(cell), point, y, plain);
            }
        }
    }
}
