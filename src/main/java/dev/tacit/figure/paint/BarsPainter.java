package dev.tacit.figure.paint;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Bars;
import dev.tacit.figure.Numbers;
import dev.tacit.figure.Series.Style;
import dev.tacit.figure.paint.Lettering.Anchor;
import dev.tacit.text.Digits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Grouped bars from zero, with their numbers where there is room. */
record BarsPainter(Bars bars) {
    private record Bar(Bars.BarSeries series, int group, boolean numbered) {}

    /** The number of a bar that grows upwards or down, in an ink. */
    private record Figures(double value, boolean upwards, Ink ink) {}

    Hits paint(Sheet sheet, Box area) {
        int groups = bars.groups().size();
        Axis across = new Axis("", Axis.Scale.LINEAR, -0.5, Math.max(1, groups) - 0.5);
        Frame frame =
                Frame.of(sheet, area, new Chrome(across, bars.y(), legend(), bars.note(), bars.groups(), false, false));
        frame.paint(sheet);
        boolean numbers = numbers(sheet, frame);
        for (int g = 0; g < groups; g++) {
            for (int s = 0; s < bars.series().size(); s++) {
                bar(sheet, frame, slot(frame, g, s), new Bar(bars.series().get(s), g, numbers));
            }
        }
        double zero = zero(frame);
        sheet.surface()
                .line(
                        frame.plot().x(),
                        zero,
                        frame.plot().right(),
                        zero,
                        Pen.solid(sheet.theme().inks().frame(), sheet.em(0.085)));
        return (x, y) -> hover(frame, x, y);
    }

    private Legend legend() {
        if (bars.series().size() < 2) {
            return new Legend(List.of());
        }
        return new Legend(bars.series().stream()
                .map(series -> new Legend.Entry(series.name(), series.role(), Style.SOLID, true))
                .toList());
    }

    private double zero(Frame frame) {
        Axis axis = bars.y();
        double base = axis.scale() == Axis.Scale.LOG ? axis.min() : Math.clamp(0, axis.min(), axis.max());
        return frame.y().pixel(base);
    }

    private Box slot(Frame frame, int group, int series) {
        double room = frame.plot().width() / bars.groups().size();
        double used = Math.min(0.84 * room, frame.plot().width() / 3);
        double width = used / bars.series().size();
        double left = frame.x().pixel(group) - used / 2 + series * width;
        return new Box(left, frame.plot().y(), width, frame.plot().height());
    }

    /** Whether every bar has room for its number. */
    private boolean numbers(Sheet sheet, Frame frame) {
        double room = slot(frame, 0, 0).width() - sheet.em(0.3);
        return !frame.compact()
                && bars.series().stream()
                        .flatMapToDouble(series -> Arrays.stream(series.values().toArray()))
                        .filter(Double::isFinite)
                        .allMatch(value -> sheet.width(Numbers.brief(value), sheet.small()) <= room);
    }

    private void bar(Sheet sheet, Frame frame, Box slot, Bar bar) {
        Bars.BarSeries series = bar.series();
        double value = series.values().get(bar.group());
        if (!Double.isFinite(value)) {
            return;
        }
        double gap = Math.min(sheet.em(0.12), slot.width() / 6);
        double zero = zero(frame);
        // A log axis has no zero: such a bar is a stroke at its end, and says 0.
        double end = bars.y().scale() == Axis.Scale.LOG
                ? Math.min(frame.y().pixel(Math.max(value, bars.y().min())), zero - sheet.em(0.2))
                : frame.y().pixel(value);
        Ink ink = sheet.theme().ink(series.role());
        Box box = new Box(slot.x() + gap, Math.min(zero, end), slot.width() - 2 * gap, Math.abs(end - zero));
        sheet.surface().fillRect(box, ink);
        if (bar.numbered()) {
            number(sheet, frame, box, new Figures(value, end <= zero, ink));
        }
    }

    /** The number of a bar: beyond its end, or inside it where there is no room beyond. */
    private static void number(Sheet sheet, Frame frame, Box box, Figures number) {
        double top = frame.plot().y() + sheet.em(0.8);
        double bottom = frame.plot().bottom() - sheet.em(0.2);
        double beyond = number.upwards() ? box.y() - sheet.em(0.3) : box.bottom() + sheet.em(0.95);
        double within = number.upwards() ? box.y() + sheet.em(1.05) : box.bottom() - sheet.em(0.4);
        boolean onBar = (beyond < top || beyond > bottom) && box.height() > sheet.em(1.3);
        boolean pale = number.ink().lightness() > 0.55;
        Ink over = onBar
                ? Ink.of(pale ? 0x1f2328 : 0xffffff)
                : sheet.theme().inks().text();
        Lettering lettering = sheet.small().at(Anchor.MIDDLE).in(over);
        double y = onBar ? within : Math.clamp(beyond, top, bottom);
        sheet.surface().text(Numbers.brief(number.value()), box.centerX(), y, lettering);
    }

    private Optional<Hover> hover(Frame frame, double x, double y) {
        for (int g = 0; g < bars.groups().size(); g++) {
            for (int s = 0; s < bars.series().size(); s++) {
                if (slot(frame, g, s).contains(x, y)) {
                    Bars.BarSeries series = bars.series().get(s);
                    double value = series.values().get(g);
                    String text = bars.groups().get(g) + "\n" + series.name() + " " + Numbers.brief(value);
                    return Optional.of(new Hover(-1, text, Digits.full(value)));
                }
            }
        }
        return Optional.empty();
    }
}
