package dev.tacit.figure;

import dev.tacit.tensor.Vector;
import java.util.List;

/** Grouped bars: one group a label, one bar a series in it. */
public record Bars(String alt, Axis y, List<String> groups, List<BarSeries> series, String note) implements Figure {
    public Bars {
        groups = List.copyOf(groups);
        series = List.copyOf(series);
    }

    @Override
    public boolean drawable() {
        return y.drawable();
    }

    /** One bar in every group. */
    public record BarSeries(String name, Role role, Vector values) {}
}
