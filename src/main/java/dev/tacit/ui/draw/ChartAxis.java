package dev.tacit.ui.draw;

import dev.tacit.figure.Axis;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.Lettering;
import dev.tacit.figure.paint.Ticks;
import io.fair_acc.chartfx.axes.AxisLabelOverlapPolicy;
import io.fair_acc.chartfx.axes.spi.AxisRange;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.axes.spi.format.AbstractFormatter;
import io.fair_acc.dataset.spi.fastutil.DoubleArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An axis of a chart: the figure says its range, and its ticks are those that the painters would give it. */
final class ChartAxis {
    private final DefaultNumericAxis axis = new Ticked();
    private final Ruler ruler = new Ruler();
    private final boolean upwards;
    private @Nullable Axis shown;
    private Ticks ticks = new Ticks(List.of(), List.of());

    ChartAxis(boolean upwards) {
        this.upwards = upwards;
        axis.setAutoRanging(false);
        axis.setAutoGrowRanging(false);
        axis.setAnimated(false);
        axis.setOverlapPolicy(AxisLabelOverlapPolicy.DO_NOTHING);
        axis.getCanvas().setCache(false);
    }

    DefaultNumericAxis node() {
        return axis;
    }

    /** Takes a range. */
    void show(Axis to) {
        boolean log = to.scale() == Axis.Scale.LOG;
        if (axis.isLogAxis() != log) {
            axis.setLogAxis(log);
        }
        shown = to;
        axis.set(to.min(), to.max());
    }

    /** Takes the ticks of the painters, whose labels keep a distance however small the chart is. */
    @SuppressWarnings("serial") // never written to a stream
    private final class Ticked extends DefaultNumericAxis {
        Ticked() {
            super("", null);
            setAxisLabelFormatter(new Unused());
        }

        private Ticks painted(Axis to, double length) {
            double size = getTickLabelFont().getSize();
            Lettering lettering = new Lettering(size, false, Ink.of(0), Lettering.Anchor.MIDDLE, false);
            return upwards
                    ? Ticks.over(to, length, 0.6 * size, _ -> size)
                    : Ticks.over(to, length, 1.2 * size, label -> ruler.width(label, lettering));
        }

        @Override
        protected void calculateMajorTickValues(AxisRange range, DoubleArrayList values) {
            if (shown != null && range.getAxisLength() > 0) {
                ticks = painted(shown, range.getAxisLength());
                ticks.major().forEach(tick -> values.add(tick.value()));
            }
        }

        @Override
        protected void calculateMinorTickValues(DoubleArrayList values) {
            ticks.minor().forEach(values::add);
        }

        @Override
        public String getTickMarkLabel(double value) {
            return ticks.major().stream()
                    .filter(tick -> tick.value() == value)
                    .map(Ticks.Tick::label)
                    .findFirst()
                    .orElse("");
        }
    }

    /** The chart's own words for numbers are not used; its usual ones fail for some ranges. */
    private static final class Unused extends AbstractFormatter {
        @Override
        protected void rangeUpdated() {}

        @Override
        public String toString(Number value) {
            return "";
        }

        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
