package dev.tacit.ui.draw;

import dev.tacit.figure.Axis;

/** The range of an axis on the screen: the figure's, with the room that a chart needs to be read. */
final class ChartRange {
    /** What the last marker and its tick need beyond the end: a share of the axis. */
    private static final double BEYOND = 0.04;

    /** What the name of a power of ten needs beyond it, in decades. */
    private static final double NAMED = 0.08;

    private ChartRange() {}

    /** To the right: a little further, so that what stands at the end is whole. */
    static Axis across(Axis axis) {
        return axis.scale() == Axis.Scale.LOG
                ? decades(to(axis, axis.min(), axis.max() * Math.pow(axis.max() / axis.min(), BEYOND)))
                : to(axis, axis.min(), axis.max() + BEYOND * (axis.max() - axis.min()));
    }

    /** Upwards. */
    static Axis upwards(Axis axis) {
        return axis.scale() == Axis.Scale.LOG ? decades(axis) : axis;
    }

    /** On a log axis only powers of ten are named: there are at least two of them. */
    private static Axis decades(Axis axis) {
        double low = Math.log10(axis.min());
        double high = Math.log10(axis.max());
        double below = Math.ceil(low - 1e-9) - 1;
        double above = Math.floor(high + 1e-9) + 1;
        if (above - below > 2) {
            return axis;
        }
        return low - below < above - high
                ? to(axis, Math.pow(10, below - NAMED), axis.max())
                : to(axis, axis.min(), Math.pow(10, above + NAMED));
    }

    private static Axis to(Axis axis, double min, double max) {
        return new Axis(axis.label(), axis.scale(), min, max);
    }
}
