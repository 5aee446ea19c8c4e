package dev.tacit.figure.paint;

import java.util.ArrayList;
import java.util.List;

/** Parts of a formula side by side on one baseline, {@code gap} between them. */
record FormulaRow(List<Outline> parts, double gap) {
    /** The parts in as few rows as fit into {@code room}, one a row at the least. */
    static List<FormulaRow> pack(List<Outline> parts, double gap, double room) {
        List<FormulaRow> rows = new ArrayList<>();
        List<Outline> row = new ArrayList<>();
        for (Outline part : parts) {
            row.add(part);
            if (row.size() > 1 && new FormulaRow(row, gap).width() > room) {
                rows.add(new FormulaRow(List.copyOf(row.subList(0, row.size() - 1)), gap));
                row = new ArrayList<>(List.of(part));
            }
        }
        if (!row.isEmpty()) {
            rows.add(new FormulaRow(List.copyOf(row), gap));
        }
        return rows;
    }

    double width() {
        return parts.stream().mapToDouble(Outline::width).sum() + gap * (parts.size() - 1);
    }

    /** How far it reaches above its baseline. */
    double rise() {
        return parts.stream().mapToDouble(Outline::height).max().orElse(0);
    }

    double height() {
        return rise() + parts.stream().mapToDouble(Outline::depth).max().orElse(0);
    }

    void paint(Surface surface, double x, double top, Ink ink) {
        double left = x;
        for (Outline part : parts) {
            surface.outline(part, left, top + rise(), ink);
            left += part.width() + gap;
        }
    }
}
