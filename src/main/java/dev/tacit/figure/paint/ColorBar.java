package dev.tacit.figure.paint;

import dev.tacit.figure.Heat;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.paint.Lettering.Anchor;

/** The colours of a heat map with the numbers they stand for. */
record ColorBar(Heat heat, HeatLayout layout, Box area) {
    private static final int STEPS = 96;

    void paint(Sheet sheet) {
        int[] argb = new int[STEPS];
        for (int k = 0; k < STEPS; k++) {
            double share = (k + 0.5) / STEPS;
            double value = (heat.signed() ? 2 * share - 1 : share) * unit();
            argb[layout.upright() ? STEPS - 1 - k : k] =
                    sheet.theme().heat(value, unit(), heat.signed()).argb();
        }
        Box bar = layout.bar();
        if (layout.upright()) {
            sheet.surface().image(new Pixels(1, STEPS, argb), bar);
            upright(sheet, bar);
        } else {
            sheet.surface().image(new Pixels(STEPS, 1, argb), bar);
            lying(sheet, bar);
        }
    }

    private double unit() {
        return heat.limit() > 0 ? heat.limit() : 1;
    }

    private String low() {
        return heat.signed() ? Numbers.brief(-heat.limit()) : "0";
    }

    private void upright(Sheet sheet, Box bar) {
        double x = bar.right() + sheet.em(0.35);
        sheet.centered(Numbers.brief(heat.limit()), x, bar.y() + sheet.em(0.35), sheet.small());
        sheet.centered(low(), x, bar.bottom() - sheet.em(0.35), sheet.small());
        if (heat.signed() && bar.height() > sheet.em(4)) {
            sheet.centered("0", x, bar.centerY(), sheet.small());
        }
        if (HeatLayout.headerHeight(sheet, area) > sheet.em(1)) {
            Lettering name = sheet.small().at(Anchor.END);
            sheet.surface().text(title(sheet, heat, area), area.right(), area.y() + sheet.em(0.9), name);
        }
    }

    /** The name above an upright bar, with whose scale it is where that leaves room for the names of the axes. */
    static String title(Sheet sheet, Heat heat, Box area) {
        String full = full(heat);
        double axes = sheet.width(HeatPainter.axes(heat), sheet.small());
        boolean fits = axes + sheet.width(full, sheet.small()) + sheet.em(1) <= area.width();
        return fits ? full : heat.labels().bar();
    }

    private static String full(Heat heat) {
        String scale = heat.labels().scale();
        return scale.isEmpty() ? heat.labels().bar() : heat.labels().bar() + ", " + scale;
    }

    private void lying(Sheet sheet, Box bar) {
        double y = bar.bottom() + sheet.em(1);
        sheet.surface().text(low(), bar.x(), y, sheet.small());
        String high = Numbers.brief(heat.limit());
        sheet.surface().text(high, bar.right(), y, sheet.small().at(Anchor.END));
        double room =
                bar.width() - sheet.width(low(), sheet.small()) - sheet.width(high, sheet.small()) - sheet.em(1.5);
        String full = full(heat);
        boolean fits = sheet.width(full, sheet.small()) <= room;
        String middle = sheet.fit(fits ? full : heat.labels().bar(), sheet.small(), room);
        sheet.surface().text(middle, bar.centerX(), y, sheet.small().at(Anchor.MIDDLE));
    }
}
