package dev.tacit.figure.paint;

import dev.tacit.figure.Axis;
import dev.tacit.figure.paint.Lettering.Anchor;
import java.util.List;

/** The plot of a picture with two axes and what stands around it, laid out and ready to be painted. */
record Frame(Box area, Box plot, Chrome chrome, Span x, Span y, boolean compact) {
    private static final double ROW = 1.35;

    /** In lower pictures the plot needs the room of the note. */
    private static final double LEAST_NOTED = 12.5;

    /** A square plot is as narrow as it is low. */
    private static final double LEAST_NOTED_SQUARE = 17;

    static Frame of(Sheet sheet, Box area, Chrome chrome) {
        boolean compact = area.width() < sheet.em(13) || area.height() < sheet.em(9);
        double tags = chrome.tags() ? sheet.em(1) : 0;
        double top = compact ? sheet.em(0.5) : sheet.em(0.3) + headerHeight(sheet, area, chrome) + tags;
        double bottom = sheet.em(1.5) + (compact ? 0 : footerHeight(sheet, area, chrome));
        Box tall = area.inset(0, top, 0, bottom);
        Span y = new Span(chrome.y(), tall.bottom(), tall.y());
        double left = sheet.em(0.5) + labelWidth(sheet, verticalTicks(sheet, y, compact));
        double right = chrome.groups().isEmpty() ? sheet.em(compact ? 0.9 : 1.2) : sheet.em(0.3);
        Box plot = area.inset(left, top, right, bottom);
        Span across = new Span(chrome.x(), plot.x(), plot.right());
        Frame frame = new Frame(area, plot, chrome, across, y, compact);
        return chrome.square() ? frame.squared() : frame;
    }

    /** The frame whose shorter axis reaches further, so that a unit is as long on both. */
    private Frame squared() {
        double unit = Math.min(plot.width() / extent(chrome.x()), plot.height() / extent(chrome.y()));
        Span wide = new Span(grown(chrome.x(), plot.width() / unit), plot.x(), plot.right());
        Span high = new Span(grown(chrome.y(), plot.height() / unit), plot.bottom(), plot.y());
        return new Frame(area, plot, chrome, wide, high, compact);
    }

    private static double extent(Axis axis) {
        return axis.max() - axis.min();
    }

    private static Axis grown(Axis axis, double extent) {
        double middle = (axis.min() + axis.max()) / 2;
        return new Axis(axis.label(), axis.scale(), middle - extent / 2, middle + extent / 2);
    }

    void paint(Sheet sheet) {
        paintY(sheet);
        if (chrome.groups().isEmpty()) {
            paintX(sheet);
        } else {
            paintGroups(sheet);
        }
        sheet.surface()
                .line(
                        plot.x(),
                        plot.bottom(),
                        plot.right(),
                        plot.bottom(),
                        Pen.solid(sheet.theme().inks().frame(), sheet.em(0.085)));
        if (!compact) {
            paintWords(sheet);
        }
    }

    private void paintY(Sheet sheet) {
        Ticks ticks = verticalTicks(sheet, y, compact);
        Lettering lettering = sheet.small().at(Anchor.END);
        for (Ticks.Tick tick : ticks.major()) {
            double at = y.pixel(tick.value());
            sheet.hair(plot.x(), at, plot.right(), at);
            sheet.centered(tick.label(), plot.x() - sheet.em(0.4), at, lettering);
        }
        for (double value : ticks.minor()) {
            double at = y.pixel(value);
            sheet.hair(plot.x(), at, plot.x() + sheet.em(0.3), at);
        }
    }

    private void paintX(Sheet sheet) {
        Lettering lettering = sheet.small().at(Anchor.MIDDLE);
        Ticks ticks = Ticks.along(x, sheet.em(compact ? 2 : 1.2), label -> sheet.width(label, lettering));
        for (Ticks.Tick tick : ticks.major()) {
            double at = x.pixel(tick.value());
            if (chrome.square()) {
                sheet.hair(at, plot.y(), at, plot.bottom());
            } else {
                sheet.surface()
                        .line(
                                at,
                                plot.bottom(),
                                at,
                                plot.bottom() + sheet.em(0.3),
                                Pen.solid(sheet.theme().inks().frame(), sheet.em(0.085)));
            }
            double half = sheet.width(tick.label(), lettering) / 2;
            double inside = Math.min(at, area.right() - half);
            sheet.surface().text(tick.label(), inside, plot.bottom() + sheet.em(1.2), lettering);
        }
        for (double value : ticks.minor()) {
            double at = x.pixel(value);
            sheet.hair(at, plot.bottom(), at, plot.bottom() + sheet.em(0.2));
        }
    }

    private void paintGroups(Sheet sheet) {
        Lettering lettering = sheet.small().at(Anchor.MIDDLE);
        double room = plot.width() / chrome.groups().size();
        int stride = Math.max(1, (int) Math.ceil(sheet.em(2) / room));
        for (int i = 0; i < chrome.groups().size(); i += stride) {
            String name = sheet.fit(chrome.groups().get(i), lettering, stride * room - sheet.em(0.3));
            sheet.surface().text(name, x.pixel(i), plot.bottom() + sheet.em(1.2), lettering);
        }
    }

    private void paintWords(Sheet sheet) {
        double top = area.y() + sheet.em(0.2);
        Lettering lettering = sheet.small();
        boolean beside = legendBeside(sheet, area, chrome);
        double taken = beside ? legendWidth(sheet, chrome) : 0;
        String label = sheet.fit(chrome.y().label(), lettering, area.width() - taken);
        sheet.surface().text(label, area.x(), top + sheet.em(0.9), lettering);
        if (beside) {
            chrome.legend().paint(sheet, area.right() - taken + sheet.em(1.2), top, taken);
        }
        double next = plot.bottom() + sheet.em(1.6);
        if (!chrome.x().label().isEmpty()) {
            String name = sheet.fit(brief(sheet, chrome.x().label(), plot.width()), lettering, plot.width());
            sheet.surface().text(name, plot.centerX(), next + sheet.em(0.75), lettering.at(Anchor.MIDDLE));
            next += sheet.em(ROW);
        }
        if (!beside && !chrome.legend().entries().isEmpty()) {
            chrome.legend().paint(sheet, area.x(), next, area.width());
            next += chrome.legend().height(sheet, area.width());
        }
        sheet.lines(note(sheet, area, chrome), area.x(), next, lettering);
    }

    /** A label without its explanation in brackets, where there is no room for it. */
    private static String brief(Sheet sheet, String label, double room) {
        int bracket = label.indexOf(" (");
        boolean fits = bracket < 0 || sheet.width(label, sheet.small()) <= 0.75 * room;
        return fits ? label : label.substring(0, bracket);
    }

    private static double headerHeight(Sheet sheet, Box area, Chrome chrome) {
        boolean empty = chrome.y().label().isEmpty()
                && (chrome.legend().entries().isEmpty() || !legendBeside(sheet, area, chrome));
        return sheet.em(empty ? 0.4 : 1.7);
    }

    private static double footerHeight(Sheet sheet, Box area, Chrome chrome) {
        double label = chrome.x().label().isEmpty() ? 0 : sheet.em(ROW);
        double legend = legendBeside(sheet, area, chrome) ? 0 : chrome.legend().height(sheet, area.width());
        double note = note(sheet, area, chrome).size() * 1.3 * sheet.small().size();
        return label + legend + note + sheet.em(0.1);
    }

    /** The note's lines: fewer where the picture is low. */
    private static List<String> note(Sheet sheet, Box area, Chrome chrome) {
        double least = chrome.square() ? LEAST_NOTED_SQUARE : LEAST_NOTED;
        if (chrome.note().isEmpty() || area.height() < sheet.em(least)) {
            return List.of();
        }
        boolean keyBelow = !legendBeside(sheet, area, chrome);
        int most = Math.clamp((long) (area.height() / sheet.em(keyBelow ? 6 : 7)), 2, 3);
        return sheet.wrap(chrome.note(), sheet.small(), area.width(), most);
    }

    private static double legendWidth(Sheet sheet, Chrome chrome) {
        return chrome.legend().entries().isEmpty() ? 0 : chrome.legend().width(sheet) + sheet.em(1.2);
    }

    private static boolean legendBeside(Sheet sheet, Box area, Chrome chrome) {
        double label = sheet.width(chrome.y().label(), sheet.small());
        return label + legendWidth(sheet, chrome) <= area.width();
    }

    private static Ticks verticalTicks(Sheet sheet, Span y, boolean compact) {
        return compact ? Ticks.of(y.axis(), 2).apart(y, sheet.em(1)) : Ticks.along(y, sheet.em(1.1), _ -> sheet.em(1));
    }

    private static double labelWidth(Sheet sheet, Ticks ticks) {
        return ticks.major().stream()
                .mapToDouble(tick -> sheet.width(tick.label(), sheet.small()))
                .max()
                .orElse(0);
    }
}
