package dev.tacit.figure.paint;

import dev.tacit.figure.Heat;
import dev.tacit.figure.Numbers;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the parts of a heat map stand: the cells, the vectors beside them (of size zero if there are none) and the
 * colour bar, upright on the right or lying below.
 */
record HeatLayout(Box grid, Box left, Box top, Box bar, boolean upright) {
    /** How far a cell is painted under the next: two pixels are one at half the size. */
    private static final double UNDER = 2;

    static HeatLayout of(Sheet sheet, Box area, Heat heat) {
        boolean upright = area.width() > 1.15 * area.height()
                && heat.values().cols() < 8 * heat.values().rows();
        double ticks = rowTickWidth(sheet, heat);
        double strip = heat.sides().left().size() > 0 ? Math.min(sheet.em(4), 0.16 * area.width()) : 0;
        double hat = heat.sides().top().size() > 0 ? Math.min(sheet.em(2.8), 0.16 * area.height()) : 0;
        double right = upright ? sheet.em(2) + barTickWidth(sheet, heat) : sheet.em(0.2);
        double bottom = sheet.em(1.4) + (upright ? 0 : sheet.em(2.6));
        double above = headerHeight(sheet, area) + hat + (hat > 0 ? sheet.em(0.3) : 0);
        double before = ticks + sheet.em(0.4) + strip + (strip > 0 ? sheet.em(0.3) : 0);
        Box room = area.inset(before, above, right, bottom);
        double width = Math.min(room.width(), sheet.em(16) * heat.values().cols());
        double height = Math.min(room.height(), sheet.em(16) * heat.values().rows());
        double slack = room.width() - width;
        Box grid = snap(room.x() + slack / 2, room.y() + (room.height() - height) / 2, width, height);
        Box left = new Box(grid.x() - sheet.em(0.3) - strip, grid.y(), strip, grid.height());
        Box top = new Box(grid.x(), grid.y() - sheet.em(0.3) - hat, grid.width(), hat);
        Box bar = upright
                ? new Box(grid.right() + sheet.em(0.8), grid.y(), sheet.em(0.8), grid.height())
                : new Box(grid.x(), grid.bottom() + sheet.em(1.6), grid.width(), sheet.em(0.7));
        return new HeatLayout(grid, left, top, bar, upright);
    }

    /** The height of the line that names rows and columns. */
    static double headerHeight(Sheet sheet, Box area) {
        return area.height() < sheet.em(8) ? sheet.em(0.6) : sheet.em(1.8);
    }

    /** The box of a cell, on whole pixels so that no seams show. */
    Box cell(int row, int column, Heat heat) {
        double x0 = Math.round(grid.x() + grid.width() * column / heat.values().cols());
        double x1 = Math.round(
                grid.x() + grid.width() * (column + 1) / heat.values().cols());
        double y0 = Math.round(grid.y() + grid.height() * row / heat.values().rows());
        double y1 =
                Math.round(grid.y() + grid.height() * (row + 1) / heat.values().rows());
        return new Box(x0, y0, x1 - x0, y1 - y0);
    }

    /** The box painted for a cell: under the next ones too, so that no seams show when a picture is scaled. */
    Box spread(int row, int column, Heat heat) {
        Box cell = cell(row, column, heat);
        double right = Math.min(cell.right() + UNDER, grid.right());
        double bottom = Math.min(cell.bottom() + UNDER, grid.bottom());
        return new Box(cell.x(), cell.y(), right - cell.x(), bottom - cell.y());
    }

    /** The names of the rows: those given, or their numbers. */
    static List<String> rowNames(Heat heat) {
        return names(heat.labels().rowTicks(), heat.values().rows());
    }

    static List<String> columnNames(Heat heat) {
        return names(heat.labels().colTicks(), heat.values().cols());
    }

    private static List<String> names(List<String> given, int count) {
        return given.isEmpty()
                ? java.util.stream.IntStream.rangeClosed(1, count)
                        .mapToObj(Integer::toString)
                        .toList()
                : given;
    }

    private static Box snap(double x, double y, double width, double height) {
        return new Box(Math.round(x), Math.round(y), Math.floor(width), Math.floor(height));
    }

    private static double rowTickWidth(Sheet sheet, Heat heat) {
        return Math.min(widest(sheet, rowNames(heat)), sheet.em(5));
    }

    /** The width of the widest name: one of the first, or the last, as the last number is the longest. */
    static double widest(Sheet sheet, List<String> names) {
        return Stream.concat(names.stream().limit(256), names.stream().skip(names.size() - 1))
                .mapToDouble(name -> sheet.width(name, sheet.small()))
                .max()
                .orElse(0);
    }

    private static double barTickWidth(Sheet sheet, Heat heat) {
        double plus = sheet.width(Numbers.brief(heat.limit()), sheet.small());
        double minus = heat.signed() ? sheet.width(Numbers.brief(-heat.limit()), sheet.small()) : 0;
        return Math.max(plus, minus);
    }
}
