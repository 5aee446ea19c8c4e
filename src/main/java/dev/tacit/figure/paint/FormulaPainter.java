package dev.tacit.figure.paint;

import dev.tacit.figure.Formula;
import dev.tacit.figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Typeset lines, one size where that fits, each under its caption. A line that is too wide is broken between its parts,
 * so that its type stays as large as that of the others.
 */
record FormulaPainter(Formula formula) {
    /** Sizes of type in units of the font: the usual one, the least beside captions, without them, and of all. */
    private static final double USUAL = 1.5;

    private static final double UNBROKEN = 1.3;
    private static final double CAPTIONED = 1.15;
    private static final double BARE = 1.05;
    private static final double LEAST = 0.75;

    /** Between the rows of one line, in units of its type. */
    private static final double LEADING = 0.35;

    /** A line laid out: its rows, none where it could not be read. */
    private record Laid(Formula.Line line, List<String> caption, List<FormulaRow> rows, double size) {
        double height(Sheet sheet) {
            double body = rows.stream().mapToDouble(FormulaRow::height).sum() + LEADING * size * (rows.size() - 1);
            return captionHeight(sheet) + (rows.isEmpty() ? 1.2 * size : body) + sheet.em(0.95);
        }

        double captionHeight(Sheet sheet) {
            return caption.size() * 1.3 * sheet.small().size() + (caption.isEmpty() ? 0 : sheet.em(0.2));
        }

        double width() {
            return rows.stream().mapToDouble(FormulaRow::width).max().orElse(0);
        }
    }

    Hits paint(Sheet sheet, Box area) {
        // Captions give way before formulas get too small to read, then what is not about the step.
        List<Laid> laid = sized(sheet, area, true, CAPTIONED);
        if (height(sheet, laid) > area.height()) {
            laid = sized(sheet, area, false, BARE);
        }
        if (height(sheet, laid) > area.height()) {
            Optional<Formula> shorter = shorter();
            if (shorter.isPresent()) {
                return new FormulaPainter(shorter.get()).paint(sheet, area);
            }
            laid = sized(sheet, area, false, LEAST);
        }
        while (laid.size() > 1 && height(sheet, laid) > area.height()) {
            laid = laid.subList(0, laid.size() - 1);
        }
        double slack = Math.max(0, area.height() - height(sheet, laid));
        double y = area.y() + Math.min(slack / 2, sheet.em(0.6));
        double gap = Math.min(sheet.em(0.8), slack / Math.max(1, 2 * laid.size()));
        for (Laid line : laid) {
            line(sheet, line, new Box(area.x(), y, area.width(), line.height(sheet)));
            y += line.height(sheet) + gap;
        }
        return Hits.none();
    }

    /** Without its last line that is not lit, if there is one. */
    private Optional<Formula> shorter() {
        List<Formula.Line> lines = new ArrayList<>(formula.lines());
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (!lines.get(at).lit() && lines.size() > 1) {
                lines.remove(at);
                return Optional.of(new Formula(formula.alt(), lines));
            }
        }
        return Optional.empty();
    }

    /** The lines at the largest size at which all have room, {@code least} at the least. */
    private List<Laid> sized(Sheet sheet, Box area, boolean captions, double least) {
        double size = Math.max(first(sheet, area), sheet.em(least));
        List<Laid> laid = layOut(sheet, area, size, captions);
        while (height(sheet, laid) > area.height() && size > sheet.em(least)) {
            size = Math.max(sheet.em(least), size * 0.92);
            laid = layOut(sheet, area, size, captions);
        }
        double growth = growth(sheet, area, laid);
        return growth > 1.05 ? layOut(sheet, area, size * growth, captions) : laid;
    }

    /** The usual size, or a smaller one at which no line is broken, or at which the widest part just fits. */
    private double first(Sheet sheet, Box area) {
        double usual = sheet.em(USUAL);
        double room = room(sheet, area);
        double line = 1;
        double part = 1;
        for (Formula.Line each : formula.lines()) {
            FormulaRow whole = new FormulaRow(parts(sheet, each, usual), usual);
            line = Math.max(line, whole.width());
            part = Math.max(
                    part,
                    whole.parts().stream().mapToDouble(Outline::width).max().orElse(0));
        }
        double unbroken = usual * room / line;
        return Math.min(usual, unbroken >= sheet.em(UNBROKEN) ? unbroken : usual * room / part);
    }

    /** How much larger the formulas can be in this room, their captions staying as they are. */
    private static double growth(Sheet sheet, Box area, List<Laid> laid) {
        double widest = laid.stream().mapToDouble(Laid::width).max().orElse(0);
        double across = room(sheet, area) / Math.max(widest, 1);
        double down = area.height() / Math.max(height(sheet, laid), 1);
        return Math.min(Math.min(across, down), 1.6);
    }

    private List<Laid> layOut(Sheet sheet, Box area, double size, boolean captions) {
        List<Laid> laid = new ArrayList<>();
        double room = room(sheet, area);
        for (Formula.Line line : formula.lines()) {
            List<String> caption = line.caption().isEmpty() || !captions
                    ? List.of()
                    : sheet.wrap(line.caption(), sheet.small(), room, 2);
            double widest = parts(sheet, line, size).stream()
                    .mapToDouble(Outline::width)
                    .max()
                    .orElse(0);
            double own = widest > room ? size * room / widest : size;
            List<Outline> parts = parts(sheet, line, own);
            laid.add(new Laid(line, caption, FormulaRow.pack(parts, own, 1.0001 * room), own));
        }
        return laid;
    }

    /** The parts of a line, none if one of them cannot be read. */
    private static List<Outline> parts(Sheet sheet, Formula.Line line, double size) {
        List<Outline> parts = line.parts().stream()
                .flatMap(part -> sheet.typesetter().layOut(part, size).stream())
                .toList();
        return parts.size() == line.parts().size() ? parts : List.of();
    }

    private static double room(Sheet sheet, Box area) {
        return area.width() - sheet.em(1.2);
    }

    private static double height(Sheet sheet, List<Laid> laid) {
        return laid.stream().mapToDouble(line -> line.height(sheet)).sum();
    }

    private static void line(Sheet sheet, Laid laid, Box box) {
        if (laid.line().lit()) {
            sheet.surface().fillRect(box, sheet.theme().inks().fill());
            Box edge = new Box(box.x(), box.y(), sheet.em(0.22), box.height());
            sheet.surface().fillRect(edge, sheet.theme().ink(Role.STEP));
        }
        double x = box.x() + sheet.em(0.7);
        sheet.lines(laid.caption(), x, box.y() + sheet.em(0.3), sheet.small());
        double top = box.y() + sheet.em(0.4) + laid.captionHeight(sheet);
        for (FormulaRow row : laid.rows()) {
            row.paint(sheet.surface(), x, top, sheet.theme().inks().text());
            top += row.height() + LEADING * laid.size();
        }
        if (laid.rows().isEmpty()) {
            String source = sheet.fit(laid.line().latex(), sheet.label(), box.width() - sheet.em(1.2));
            sheet.surface().text(source, x, top + sheet.em(1), sheet.label());
        }
    }
}
