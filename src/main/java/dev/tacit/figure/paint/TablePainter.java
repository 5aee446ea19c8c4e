package dev.tacit.figure.paint;

import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.TableFigure;
import dev.tacit.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A table; where it is longer than the room, the rows around the lit one. */
record TablePainter(TableFigure table) {
    private static final double ROW = 1.55;

    Hits paint(Sheet sheet, Box area) {
        double row = sheet.em(ROW);
        int fitting = Math.max(1, (int) (area.height() / row) - 1);
        int shown = Math.min(table.rows().size(), fitting);
        int first = Math.clamp(table.litRow() - shown / 2, 0, table.rows().size() - shown);
        List<TableColumn> columns = columns(sheet, area);
        double right = columns.getLast().right() + sheet.em(0.4);
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

    private Optional<Hover> hover(Box area, int first, int row, double x, List<TableColumn> columns) {
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
    private List<TableColumn> columns(Sheet sheet, Box area) {
        List<TableColumn> natural = new ArrayList<>();
        double total = 0;
        for (int j = 0; j < table.headers().size(); j++) {
            int at = j;
            List<String> cells =
                    table.rows().stream().map(row -> brief(row.get(at))).toList();
            TableColumn column = TableColumn.of(sheet, table.headers().get(j), cells);
            if (j >= 2 && total + column.width() > area.width()) {
                break;
            }
            total += column.width();
            natural.add(column);
        }
        double stretch = Math.min(1.5, area.width() / total);
        List<TableColumn> placed = new ArrayList<>();
        double left = area.x();
        for (TableColumn column : natural) {
            placed.add(column.at(sheet, left, stretch));
            left += column.width() * stretch;
        }
        return placed;
    }

    /** A number with many digits in few. */
    private static String brief(String cell) {
        OptionalDouble number = cell.length() > 5 ? Digits.parse(cell) : OptionalDouble.empty();
        return number.isPresent() ? Numbers.brief(number.getAsDouble()) : cell;
    }

    private static void cells(Sheet sheet, Box area, int line, List<String> cells, List<TableColumn> columns) {
        double y = area.y() + sheet.em(ROW) * (line + 0.5);
        Lettering header = sheet.small().heavy();
        Lettering plain = sheet.small().in(sheet.theme().inks().text());
        for (int j = 0; j < columns.size(); j++) {
            if (line == 0) {
                columns.get(j).header(sheet, cells.get(j), y, header);
            } else {
                columns.get(j).cell(sheet, brief(cells.get(j)), y, plain);
            }
        }
    }
}
