package dev.tacit.figure.paint;

import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import java.util.ArrayList;
import java.util.List;

/** The key of a picture: entries flow in rows. */
record Legend(List<Entry> entries) {
    /** One entry: a piece of line, or a filled square where {@code style} is absent (bars). */
    record Entry(String name, Role role, Style style, boolean filled) {}

    /** The rows of entries that fit in {@code room}. */
    List<List<Entry>> rows(Sheet sheet, double room) {
        List<List<Entry>> rows = new ArrayList<>();
        List<Entry> row = new ArrayList<>();
        double used = 0;
        for (Entry entry : entries) {
            double width = width(sheet, entry);
            if (!row.isEmpty() && used + width > room) {
                rows.add(List.copyOf(row));
                row.clear();
                used = 0;
            }
            row.add(entry);
            used += width;
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    double height(Sheet sheet, double room) {
        return rows(sheet, room).size() * sheet.em(1.3);
    }

    /** The width of all entries in one row. */
    double width(Sheet sheet) {
        return entries.stream().mapToDouble(entry -> width(sheet, entry)).sum() - sheet.em(1.1);
    }

    void paint(Sheet sheet, double x, double y, double room) {
        double top = y;
        for (List<Entry> row : rows(sheet, room)) {
            double left = x;
            for (Entry entry : row) {
                paint(sheet, entry, left, top + sheet.em(0.65), room);
                left += width(sheet, entry);
            }
            top += sheet.em(1.3);
        }
    }

    private static double width(Sheet sheet, Entry entry) {
        return sheet.em(key(entry)) + sheet.width(entry.name(), sheet.small()) + sheet.em(1.1);
    }

    private static double key(Entry entry) {
        return entry.filled() ? 1.1 : 2.1;
    }

    private static void paint(Sheet sheet, Entry entry, double x, double y, double room) {
        Ink ink = sheet.theme().ink(entry.role());
        if (entry.filled()) {
            sheet.surface().fillRect(new Box(x, y - sheet.em(0.36), sheet.em(0.72), sheet.em(0.72)), ink);
        } else {
            Strokes strokes = new Strokes(sheet, entry.role(), entry.style());
            strokes.line(new double[] {x, x + sheet.em(1.6)}, new double[] {y, y});
            strokes.marker(x + sheet.em(0.8), y);
        }
        double key = sheet.em(key(entry));
        sheet.centered(sheet.fit(entry.name(), sheet.small(), room - key), x + key, y, sheet.small());
    }
}
