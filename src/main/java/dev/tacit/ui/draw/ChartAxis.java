package dev.tacit.ui.draw;

import dev.tacit.figure.Axis;
import io.fair_acc.chartfx.axes.AxisLabelOverlapPolicy;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import org.jspecify.annotations.Nullable;

/** An axis of a chart: the figure says its range; on a log axis only so many powers of ten are named as have room. */
final class ChartAxis {
    private static final int[] STRIDES = {1, 2, 3, 4, 5, 10, 20, 50};

    /** The room of a name beside or under the axis, in sizes of type. */
    private static final double TALL = 1.35;

    private static final double WIDE = 4.2;

    private final DefaultNumericAxis axis = new DefaultNumericAxis("", null);
    private final boolean upwards;
    private @Nullable Axis shown;
    private double type = Look.TYPE;
    private @Nullable TickWords words;

    ChartAxis(boolean upwards) {
        this.upwards = upwards;
        axis.setAutoRanging(false);
        axis.setAutoGrowRanging(false);
        axis.setAnimated(false);
        axis.setMaxMajorTickLabelCount(9);
        axis.getCanvas().setCache(false);
        (upwards ? axis.heightProperty() : axis.widthProperty()).subscribe(_ -> word());
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
        double room = upwards ? axis.getHeight() : axis.getWidth();
        if (to.scale() != Axis.Scale.LOG || room <= 0) {
            return 1;
        }
        double decades = Math.log10(to.max()) - Math.log10(to.min());
        double each = type * (upwards ? TALL : WIDE);
        for (int stride : STRIDES) {
            if (decades / stride * each <= room) {
                return stride;
            }
        }
        return STRIDES[STRIDES.length - 1];
    }
}
