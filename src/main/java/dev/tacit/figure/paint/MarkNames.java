package dev.tacit.figure.paint;

import dev.tacit.figure.Mark;
import dev.tacit.figure.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of marks in a row above the plot, off the data: the current step first, others where there is room. */
record MarkNames(List<Mark> marks, Frame frame) {
    void paint(Sheet sheet) {
        List<Box> taken = new ArrayList<>();
        marks.stream()
                .filter(mark -> !mark.label().isEmpty())
                .sorted(Comparator.comparing(mark -> mark.role() != Role.STEP))
                .forEach(mark -> name(sheet, mark, taken));
    }

    private void name(Sheet sheet, Mark mark, List<Box> taken) {
        Box plot = frame.plot();
        Box area = frame.area();
        String label = sheet.fit(mark.label(), sheet.small(), Math.min(sheet.em(10), plot.width()));
        double width = sheet.width(label, sheet.small());
        double gap = sheet.em(0.5);
        double x = frame.x().pixel(mark.x()) - width / 2;
        for (Box other : taken) {
            if (x < other.right() + gap && other.x() < x + width + gap) {
                x = x + width / 2 < other.centerX() ? other.x() - gap - width : other.right() + gap;
            }
        }
        double left = taken.isEmpty() ? Math.clamp(x, area.x(), Math.max(area.x(), area.right() - width)) : x;
        Box place = new Box(left, plot.y() - sheet.em(1.25), width, sheet.em(1));
        boolean free = taken.stream().noneMatch(other -> left < other.right() && other.x() < left + width);
        if (free && left >= area.x() && left + width <= area.right()) {
            taken.add(place);
            sheet.surface()
                    .text(
                            label,
                            left,
                            plot.y() - sheet.em(0.5),
                            sheet.small().in(sheet.theme().inks().text()));
        }
    }
}
