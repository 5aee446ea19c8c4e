package dev.tacit.ui.draw;

import dev.tacit.figure.Axis;

/** The range of an axis on the screen: the figure's, with the room that a chart needs to be read. */
final class ChartRange {
    /** What the last marker and its tick need beyond the end: a share of the axis. */
    private static final double BEYOND = 0.04;

    private ChartRange() {}

    /** To the right: a little further, so that what stands at the end is whole. */
    static Axis across(Axis axis) {
        double max = axis.scale() == Axis.Scale.LOG
                ? axis.max() * Math.pow(axis.max() / axis.min(), BEYOND)
                : axis.max() + BEYOND * (axis.max() - axis.min());
        return new Axis(axis.label(), axis.scale(), axis.min(), max);
    }
}
