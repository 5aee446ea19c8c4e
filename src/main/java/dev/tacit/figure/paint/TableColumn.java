package dev.tacit.figure.paint;

import dev.tacit.figure.paint.Lettering.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A column of a table: its words end at {@code right} and have room for {@code width}. The points of its numbers stand
 * below one another, {@code after} before the end, unless it has numbers with exponents beside others.
 */
record TableColumn(double right, double width, double after, boolean pointed) {
    private static final double GAP = 0.8;
    private static final char POWER = '·';

    /** The column of these words at the left edge, as wide as they need. */
    static TableColumn of(Sheet sheet, String header, List<String> cells) {
        List<String> numbers = cells.stream().filter(TableColumn::isNumber).toList();
        boolean pointed = numbers.stream().noneMatch(cell -> cell.indexOf(POWER) >= 0)
                || numbers.stream().noneMatch(cell -> cell.length() > 1 && cell.indexOf(POWER) < 0);
        double after = pointed ? widest(sheet, numbers, TableColumn::after) : 0;
        double before = pointed ? widest(sheet, numbers, TableColumn::before) : 0;
        double whole = Math.max(widest(sheet, cells, cell -> cell), before + after);
        double width = Math.max(sheet.width(header, sheet.small().heavy()), whole);
        return new TableColumn(width, width + sheet.em(GAP), after, pointed);
    }

    /** This column at another place, with more or less room. */
    TableColumn at(Sheet sheet, double left, double stretch) {
        double room = width * stretch;
        return new TableColumn(left + room - sheet.em(GAP / 2), room - sheet.em(GAP / 2), after, pointed);
    }

    private static double widest(Sheet sheet, List<String> cells, UnaryOperator<String> part) {
        return cells.stream()
                .map(part)
                .max(Comparator.comparingInt(String::length))
                .map(longest -> sheet.width(longest, sheet.small()))
                .orElse(0.0);
    }

    void header(Sheet sheet, String name, double y, Lettering lettering) {
        sheet.centered(sheet.fit(name, lettering, width), right, y, lettering.at(Anchor.END));
    }

    void cell(Sheet sheet, String cell, double y, Lettering lettering) {
        if (pointed && isNumber(cell)) {
            sheet.centered(before(cell), right - after, y, lettering.at(Anchor.END));
            sheet.centered(after(cell), right - after, y, lettering);
        } else {
            sheet.centered(cell, right, y, lettering.at(Anchor.END));
        }
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[−-]?\\d.*");
    }

    private static int point(String cell) {
        int point = cell.indexOf('.');
        int power = cell.indexOf(POWER);
        return point >= 0 ? point : power >= 0 ? power : cell.length();
    }

    private static String before(String cell) {
        return cell.substring(0, point(cell));
    }

    private static String after(String cell) {
        return cell.substring(point(cell));
    }
}
