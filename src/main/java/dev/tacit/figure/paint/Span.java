package dev.tacit.figure.paint;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Axis.Scale;

/** An axis laid from pixel {@code from} (its minimum) to pixel {@code to} (its maximum). */
record Span(Axis axis, double from, double to) {
    double pixel(double value) {
        return from + share(value) * (to - from);
    }

    /** The value at a pixel. */
    double value(double pixel) {
        double share = (pixel - from) / (to - from);
        return axis.scale() == Scale.LOG
                ? axis.min() * StrictMath.pow(axis.max() / axis.min(), share)
                : axis.min() + share * (axis.max() - axis.min());
    }

    double length() {
        return Math.abs(to - from);
    }

    private double share(double value) {
        if (axis.scale() == Scale.LOG) {
            double clamped = Math.max(value, axis.min() * 1e-3);
            return StrictMath.log(clamped / axis.min()) / StrictMath.log(axis.max() / axis.min());
        }
        return (value - axis.min()) / (axis.max() - axis.min());
    }
}
