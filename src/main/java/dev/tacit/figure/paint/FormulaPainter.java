package dev.tacit.figure.paint;

import dev.tacit.figure.Formula;
import dev.tacit.figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Typeset lines, one size where that fits, each under its caption. */
record FormulaPainter(Formula formula) {
    /** A line laid out: its shape, or none where it could not be read. */
    private record Laid(Formula.Line line, List<String> caption, Optional<Outline> shape) {
        double height(Sheet sheet, double size) {
            double body =
                    shape.map(outline -> outline.height() + outline.depth()).orElse(1.2 * size);
            return captionHeight(sheet) + body + sheet.em(0.95);
        }

        double captionHeight(Sheet sheet) {
            return caption.size() * 1.3 * sheet.small().size() + (caption.isEmpty() ? 0 : sheet.em(0.2));
        }
    }

    /** Lines laid out at one size. */
    private record Sized(List<Laid> laid, double size) {}

    Hits paint(Sheet sheet, Box area) {
        // Captions give way before formulas get too small to read.
        Sized sized = sized(sheet, area, true, sheet.em(1.15));
        if (height(sheet, sized.laid(), sized.size()) > area.height()) {
            sized = sized(sheet, area, false, sheet.em(0.75));
        }
        double size = sized.size();
        List<Laid> laid = fitting(sheet, area, sized.laid(), size);
        if (laid.size() < formula.lines().size()) {
            List<Formula.Line> alone = laid.stream().map(Laid::line).toList();
            return new FormulaPainter(new Formula(formula.alt(), alone)).paint(sheet, area);
        }
        double slack = Math.max(0, area.height() - height(sheet, laid, size));
        double y = area.y() + Math.min(slack / 2, sheet.em(0.6));
        double gap = Math.min(sheet.em(0.8), slack / Math.max(1, 2 * laid.size()));
        for (Laid line : laid) {
            line(sheet, line, new Box(area.x(), y, area.width(), line.height(sheet, size)));
            y += line.height(sheet, size) + gap;
        }
        return Hits.none();
    }

    /** The largest size at which all lines have room, {@code least} at the least. */
    private Sized sized(Sheet sheet, Box area, boolean captions, double least) {
        double size = Math.clamp(oneSize(sheet, area), sheet.em(1.15), sheet.em(1.5));
        List<Laid> laid = layOut(sheet, area, size, captions);
        while (height(sheet, laid, size) > area.height() && size > least) {
            size = Math.max(least, size * 0.92);
            laid = layOut(sheet, area, size, captions);
        }
        double growth = growth(sheet, area, laid, size);
        return growth > 1.05
                ? new Sized(layOut(sheet, area, size * growth, captions), size * growth)
                : new Sized(laid, size);
    }

    /** The size at which the widest line just fits, so that all lines have the same. */
    private double oneSize(Sheet sheet, Box area) {
        double size = sheet.em(1.5);
        double widest = formula.lines().stream()
                .flatMap(line -> sheet.typesetter().layOut(line.latex(), size).stream())
                .mapToDouble(Outline::width)
                .max()
                .orElse(1);
        return size * (area.width() - sheet.em(1.2)) / widest;
    }

    /** How much larger the formulas can be in this room, their captions staying as they are. */
    private static double growth(Sheet sheet, Box area, List<Laid> laid, double size) {
        double widest = laid.stream()
                .flatMap(line -> line.shape().stream())
                .mapToDouble(Outline::width)
                .max()
                .orElse(0);
        double across = (area.width() - sheet.em(1.2)) / Math.max(widest, 1);
        double down = area.height() / Math.max(height(sheet, laid, size), 1);
        return Math.min(Math.min(across, down), 1.6);
    }

    /** The lines without captions, then the lit ones only, then as many as there is room for. */
    private static List<Laid> fitting(Sheet sheet, Box area, List<Laid> all, double size) {
        if (height(sheet, all, size) <= area.height()) {
            return all;
        }
        List<Laid> bare = new ArrayList<>();
        all.forEach(laid -> bare.add(new Laid(laid.line(), List.of(), laid.shape())));
        if (height(sheet, bare, size) > area.height()
                && bare.stream().anyMatch(laid -> laid.line().lit())) {
            bare.removeIf(laid -> !laid.line().lit());
        }
        while (bare.size() > 1 && height(sheet, bare, size) > area.height()) {
            bare.removeLast();
        }
        return bare;
    }

    private List<Laid> layOut(Sheet sheet, Box area, double size, boolean captions) {
        List<Laid> laid = new ArrayList<>();
        double room = area.width() - sheet.em(1.2);
        for (Formula.Line line : formula.lines()) {
            List<String> caption = line.caption().isEmpty() || !captions
                    ? List.of()
                    : sheet.wrap(line.caption(), sheet.small(), room, 2);
            Optional<Outline> shape = sheet.typesetter().layOut(line.latex(), size);
            double width = shape.map(Outline::width).orElse(0.0);
            if (width > room) {
                shape = sheet.typesetter().layOut(line.latex(), size * room / width);
            }
            laid.add(new Laid(line, caption, shape));
        }
        return laid;
    }

    private static double height(Sheet sheet, List<Laid> laid, double size) {
        return laid.stream().mapToDouble(line -> line.height(sheet, size)).sum();
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
        Ink ink = sheet.theme().inks().text();
        if (laid.shape().isPresent()) {
            Outline shape = laid.shape().get();
            sheet.surface().outline(shape, x, top + shape.height(), ink);
        } else {
            String source = sheet.fit(laid.line().latex(), sheet.label(), box.width() - sheet.em(1.2));
            sheet.surface().text(source, x, top + sheet.em(1), sheet.label());
        }
    }
}
