package dev.tacit.figure.paint;

import dev.tacit.figure.Heat;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.paint.Lettering.Anchor;
import dev.tacit.tensor.Matrix;
import dev.tacit.text.Digits;
import java.util.List;
import java.util.Optional;

/** A matrix in colours, its numbers in the cells where they fit, the vectors beside it and the colour bar. */
record HeatPainter(Heat heat) {
    private static final int MOST_RECTANGLES = 64 * 64;

    Hits paint(Sheet sheet, Box area) {
        HeatLayout layout = HeatLayout.of(sheet, area, heat);
        words(sheet, area, layout);
        cells(sheet, layout);
        numbers(sheet, layout);
        new HeatSides(heat, layout, area).paint(sheet);
        rowTicks(sheet, layout);
        columnTicks(sheet, layout);
        step(sheet, layout);
        lit(sheet, layout);
        new ColorBar(heat, layout, area).paint(sheet);
        return (x, y) -> hover(layout, x, y);
    }

    private void words(Sheet sheet, Box area, HeatLayout layout) {
        if (HeatLayout.headerHeight(sheet, area) > sheet.em(1)) {
            boolean above = layout.upright();
            double bar = above ? sheet.width(ColorBar.title(sheet, heat, area), sheet.small()) + sheet.em(1) : 0;
            String fitting = sheet.fit(axes(heat), sheet.small(), area.width() - bar);
            sheet.surface().text(fitting, area.x(), area.y() + sheet.em(0.9), sheet.small());
        }
    }

    static String axes(Heat heat) {
        return "↓ " + heat.labels().rows() + "   → " + heat.labels().columns();
    }

    private void cells(Sheet sheet, HeatLayout layout) {
        Matrix values = heat.values();
        boolean dense = values.rows() > layout.grid().height()
                || values.cols() > layout.grid().width();
        if (values.rows() * values.cols() <= MOST_RECTANGLES && !dense) {
            for (int i = 0; i < values.rows(); i++) {
                for (int j = 0; j < values.cols(); j++) {
                    sheet.surface().fillRect(layout.spread(i, j, heat), ink(sheet, values.get(i, j)));
                }
            }
        } else {
            int rows = (int) Math.clamp(layout.grid().height(), 1, values.rows());
            int cols = (int) Math.clamp(layout.grid().width(), 1, values.cols());
            sheet.surface().image(pixels(sheet, rows, cols), layout.grid());
        }
    }

    /** One pixel a cell; where cells are smaller than pixels, the largest of those that share one. */
    private Pixels pixels(Sheet sheet, int rows, int cols) {
        Matrix values = heat.values();
        double[] strongest = new double[rows * cols];
        for (int i = 0; i < values.rows(); i++) {
            for (int j = 0; j < values.cols(); j++) {
                int at = (int) ((long) i * rows / values.rows()) * cols + (int) ((long) j * cols / values.cols());
                double value = values.get(i, j);
                strongest[at] = Math.abs(value) > Math.abs(strongest[at]) ? value : strongest[at];
            }
        }
        int[] argb = new int[rows * cols];
        for (int k = 0; k < argb.length; k++) {
            argb[k] = ink(sheet, strongest[k]).argb();
        }
        return new Pixels(cols, rows, argb);
    }

    private Ink ink(Sheet sheet, double value) {
        return sheet.theme().heat(value, heat.limit(), heat.signed());
    }

    private void numbers(Sheet sheet, HeatLayout layout) {
        Box first = layout.cell(0, 0, heat);
        Lettering lettering = sheet.small().at(Anchor.MIDDLE);
        boolean room = first.width() > sheet.em(4.6) && first.height() > sheet.em(1.7);
        for (int i = 0; room && i < heat.values().rows(); i++) {
            for (int j = 0; j < heat.values().cols(); j++) {
                Box cell = layout.cell(i, j, heat);
                double value = heat.values().get(i, j);
                Ink over = Ink.of(ink(sheet, value).lightness() > 0.5 ? 0x1f2328 : 0xffffff);
                sheet.centered(Numbers.brief(value), cell.centerX(), cell.centerY(), lettering.in(over));
            }
        }
    }

    private void rowTicks(Sheet sheet, HeatLayout layout) {
        List<String> names = HeatLayout.rowNames(heat);
        Lettering lettering = sheet.small().at(Anchor.END);
        double each = layout.grid().height() / names.size();
        int stride = stride(sheet.em(1.25) / each);
        for (int i = stride > 1 ? stride - 1 : 0; i < names.size(); i += stride) {
            String name = sheet.fit(names.get(i), lettering, sheet.em(5));
            sheet.centered(
                    name,
                    layout.left().x() - sheet.em(0.3),
                    layout.cell(i, 0, heat).centerY(),
                    lettering);
        }
    }

    private void columnTicks(Sheet sheet, HeatLayout layout) {
        List<String> names = HeatLayout.columnNames(heat);
        Lettering lettering = sheet.small().at(Anchor.MIDDLE);
        double widest = HeatLayout.widest(sheet, names);
        double each = layout.grid().width() / names.size();
        int stride = stride((Math.min(widest, sheet.em(5)) + sheet.em(0.5)) / each);
        double y = layout.grid().bottom() + sheet.em(1.05);
        for (int j = 0; j < names.size(); j += stride) {
            String name = sheet.fit(names.get(j), lettering, Math.max(sheet.em(5), stride * each));
            boolean last = names.size() - j <= stride && stride > 1 && j < names.size() - 1;
            if (!last) {
                sheet.surface().text(name, layout.cell(0, j, heat).centerX(), y, lettering);
            }
        }
        if ((names.size() - 1) % stride != 0) {
            int end = names.size() - 1;
            double half = sheet.width(names.get(end), lettering) / 2;
            double inside =
                    Math.min(layout.cell(0, end, heat).centerX(), layout.grid().right() + sheet.em(0.2) - half);
            sheet.surface().text(names.get(end), inside, y, lettering);
        }
    }

    /** The next of 1, 2, 4, 5, 8, 10, … that is at least {@code rough}. */
    private static int stride(double rough) {
        for (int power = 1; ; power *= 10) {
            for (int lead : new int[] {1, 2, 4, 5, 8}) {
                if (lead * power >= rough || power > 1_000_000) {
                    return lead * power;
                }
            }
        }
    }

    /** The columns up to the current step, underlined. */
    private void step(Sheet sheet, HeatLayout layout) {
        int step = heat.lit().step();
        if (step >= 0 && step <= heat.values().cols()) {
            double end = step == 0
                    ? layout.grid().x()
                    : layout.cell(0, step - 1, heat).right();
            double y = layout.grid().bottom();
            Ink ink = sheet.theme().ink(Role.STEP);
            sheet.surface().line(layout.grid().x(), y, end, y, Pen.solid(ink, sheet.em(0.2)));
            sheet.surface().line(end, layout.grid().y() - sheet.em(0.3), end, y, Pen.solid(ink, sheet.em(0.12)));
        }
    }

    private void lit(Sheet sheet, HeatLayout layout) {
        int column = heat.lit().column();
        if (column >= 0 && column < heat.values().cols()) {
            Box cell = layout.cell(0, column, heat);
            double x0 = cell.x();
            double x1 = Math.max(cell.right(), x0 + 1);
            double y0 = layout.grid().y();
            double y1 = layout.grid().bottom();
            Pen pen = Pen.solid(sheet.theme().ink(Role.HOVER), sheet.em(0.18));
            sheet.surface().polyline(new double[] {x0, x1, x1, x0, x0}, new double[] {y0, y0, y1, y1, y0}, pen);
        }
    }

    private Optional<Hover> hover(HeatLayout layout, double x, double y) {
        Box grid = layout.grid();
        if (!grid.contains(x, y)) {
            return Optional.empty();
        }
        int row = (int) ((y - grid.y()) / grid.height() * heat.values().rows());
        int column = (int) ((x - grid.x()) / grid.width() * heat.values().cols());
        double value = heat.values().get(row, column);
        String text = heat.labels().rows() + " " + HeatLayout.rowNames(heat).get(row) + ", "
                + heat.labels().columns() + " " + HeatLayout.columnNames(heat).get(column) + "\n"
                + heat.labels().bar() + " " + Numbers.brief(value);
        int token = heat.lit().columnsAreTokens() ? column : -1;
        return Optional.of(new Hover(token, text, Digits.full(value)));
    }
}
