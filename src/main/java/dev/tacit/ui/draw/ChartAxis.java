package dev.tacit.ui.draw;

import dev.tacit.figure.Axis;
import dev.tacit.figure.paint.Ticks;
import io.fair_acc.chartfx.axes.AxisLabelOverlapPolicy;
import io.fair_acc.chartfx.axes.spi.AxisRange;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.dataset.spi.fastutil.DoubleArrayList;
import org.jspecify.annotations.Nullable;

/** An axis of a chart: the figure says its range; on a log axis only so many powers of ten are named as have room. */
final class ChartAxis {
    private static final int[] STRIDES = {1, 2, 3, 4, 5, 10, 20, 50};

    /** The room of a name under the axis, in sizes of type. */
    private static final double WIDE = 4.2;

    private final DefaultNumericAxis axis;
    private final boolean upwards;
    private @Nullable Axis shown;
    private double type = Look.TYPE;
    private @Nullable TickWords words;

    ChartAxis(boolean upwards) {
        this.upwards = upwards;
        axis = upwards ? new Upward() : new DefaultNumericAxis("", null);
        axis.setAutoRanging(false);
        axis.setAutoGrowRanging(false);
        axis.setAnimated(false);
        axis.setMaxMajorTickLabelCount(9);
        axis.getCanvas().setCache(false);
        axis.widthProperty().subscribe(_ -> word());
    }

    DefaultNumericAxis node() {
        return axis;
    }

    /** Takes a range, for words of this size. */
    void show(Axis to, double size) {
        boolean log = to.scale() == Axis.Scale.LOG;
        if (axis.isLogAxis() != log) {
            axis.setLogAxis(log);
            // The names that would overlap are left out here, not every other one of all.
            axis.setOverlapPolicy(log ? AxisLabelOverlapPolicy.DO_NOTHING : AxisLabelOverlapPolicy.SKIP_ALT);
        }
        shown = to;
        type = size;
        word();
        axis.set(to.min(), to.max());
    }

    private void word() {
        if (shown != null) {
            TickWords next = new TickWords(shown.scale(), stride(shown));
            if (!next.equals(words)) {
                words = next;
                axis.setTickLabelFormatter(next.converter());
                axis.setMinorTickCount(next.scale() == Axis.Scale.LOG && next.stride() == 1 ? 10 : 0);
            }
        }
    }

    private int stride(Axis to) {
        double room = axis.getWidth();
        if (upwards || to.scale() != Axis.Scale.LOG || room <= 0) {
            return 1;
        }
        double decades = Math.log10(to.max()) - Math.log10(to.min());
        double each = type * WIDE;
        for (int stride : STRIDES) {
            if (decades / stride * each <= room) {
                return stride;
            }
        }
        return STRIDES[STRIDES.length - 1];
    }

    /** Has the ticks that the painters give it, whose names keep a distance however low the chart is. */
    @SuppressWarnings("serial") // never written to a stream
    private final class Upward extends DefaultNumericAxis {
        Upward() {
            super("", null);
        }

        @Override
        protected void calculateMajorTickValues(AxisRange range, DoubleArrayList values) {
            if (shown != null && range.getAxisLength() > 0) {
                double size = getTickLabelFont().getSize();
                Ticks.upwards(shown, range.getAxisLength(), size).values().forEach(values::add);
            } else {
                super.calculateMajorTickValues(range, values);
            }
        }
    }
}
