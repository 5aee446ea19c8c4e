package dev.tacit.figure.paint;

import dev.tacit.figure.Lines;
import dev.tacit.figure.Mark;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.text.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Curves with their marks. */
record LinesPainter(Lines lines, Legend legend) {
    Hits paint(Sheet sheet, Box area) {
        Chrome chrome = new Chrome(lines.x(), lines.y(), legend, lines.note(), List.of(), false, named());
        Frame frame = Frame.of(sheet, area, chrome);
        frame.paint(sheet);
        sheet.surface().pushClip(frame.plot().inset(-sheet.em(0.8), -sheet.em(0.4), -sheet.em(0.8), -sheet.em(0.1)));
        for (Mark mark : lines.marks()) {
            mark(sheet, frame, mark);
        }
        for (Series series : lines.series()) {
            curve(sheet, frame, series);
        }
        sheet.surface().popClip();
        if (!frame.compact()) {
            new MarkNames(lines.marks(), frame).paint(sheet);
        }
        return (x, y) -> hover(frame, x, y);
    }

    private boolean named() {
        return lines.marks().stream().anyMatch(mark -> !mark.label().isEmpty());
    }

    /** The key of curves, or an empty one if there are fewer than {@code least}. */
    static Legend legend(Lines lines, int least) {
        if (lines.series().size() < least) {
            return new Legend(List.of());
        }
        return new Legend(lines.series().stream()
                .map(series -> new Legend.Entry(series.name(), series.role(), series.style(), false))
                .distinct() // two lines that bound a band are one entry
                .toList());
    }

    private static void mark(Sheet sheet, Frame frame, Mark mark) {
        Ink ink = sheet.theme().ink(mark.role());
        double x = frame.x().pixel(mark.x());
        Box plot = frame.plot();
        double width = mark.role() == Role.HOVER ? sheet.em(0.5) : sheet.em(0.09);
        Pen pen = Pen.solid(mark.role() == Role.HOVER ? ink.fade(0.4) : ink.fade(0.7), width);
        sheet.surface().line(x, plot.y(), x, plot.bottom(), pen);
    }

    private static void curve(Sheet sheet, Frame frame, Series series) {
        Strokes strokes = new Strokes(sheet, series.role(), series.style());
        boolean lone = isLone(series);
        double[] xs = new double[series.x().size()];
        double[] ys = new double[series.x().size()];
        int count = 0;
        double lastMarker = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < series.x().size(); i++) {
            if (!Double.isFinite(series.y().get(i))) {
                flush(strokes, xs, ys, count);
                count = 0;
                continue;
            }
            xs[count] = frame.x().pixel(series.x().get(i));
            ys[count] = frame.y().pixel(frame.y().axis().place(series.y().get(i)));
            if (lone) {
                strokes.lone(xs[count], ys[count]);
                return;
            }
            // Only a line can stand for the points between its markers.
            if (!strokes.hasLine() || xs[count] - lastMarker >= sheet.em(0.75)) {
                strokes.marker(xs[count], ys[count]);
                lastMarker = xs[count];
            }
            count++;
        }
        flush(strokes, xs, ys, count);
    }

    private static boolean isLone(Series series) {
        return Arrays.stream(series.y().toArray()).filter(Double::isFinite).count() == 1;
    }

    private static void flush(Strokes strokes, double[] xs, double[] ys, int count) {
        if (count == 1) {
            strokes.dot(xs[0], ys[0]);
        } else if (count > 1) {
            strokes.line(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count));
        }
    }

    private Optional<Hover> hover(Frame frame, double x, double y) {
        if (!frame.plot().contains(x, y)) {
            return Optional.empty();
        }
        double at = frame.x().value(x);
        List<String> texts = new ArrayList<>();
        String digits = "";
        double found = at;
        for (Series series : lines.series()) {
            int nearest = nearest(series, at);
            if (nearest >= 0) {
                found = series.x().get(nearest);
                texts.add(series.name() + " " + Numbers.brief(series.y().get(nearest)));
                digits = digits.isEmpty() ? Digits.full(series.y().get(nearest)) : digits;
            }
        }
        int token = lines.tokenAt() == Lines.NO_TOKENS ? -1 : Math.max(-1, (int) Math.round(found) + lines.tokenAt());
        String head = lines.x().label() + " " + Numbers.brief(found);
        return Optional.of(new Hover(token, head + "\n" + String.join("\n", texts), digits));
    }

    private static int nearest(Series series, double x) {
        int best = -1;
        for (int i = 0; i < series.x().size(); i++) {
            boolean drawn = Double.isFinite(series.y().get(i));
            if (drawn
                    && (best < 0
                            || Math.abs(series.x().get(i) - x)
                                    < Math.abs(series.x().get(best) - x))) {
                best = i;
            }
        }
        return best;
    }
}
