package dev.tacit.view;

import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.Series.Style;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Curves for a figure: thinned where they are long, none without a point, room for zeros on a log axis. */
public final class Curves {
    private static final int MOST_POINTS = 1_000;

    private final boolean log;
    private final List<Series> series = new ArrayList<>();

    /** None yet; zeros need room at the bottom of a log axis. */
    public Curves(boolean log) {
        this.log = log;
    }

    /** Adds a curve, if it has a point that can be drawn. */
    public Curves add(String name, Role role, Style style, Vector x, Vector y) {
        double[] values = new double[y.size()];
        boolean any = false;
        for (int i = 0; i < values.length; i++) {
            double value = y.get(i);
            values[i] = Double.isFinite(value) && !(log && value < 0) ? value : Double.NaN;
            any |= Double.isFinite(values[i]);
        }
        if (any) {
            int[] kept = thin(values);
            Vector ys = Vector.owning(pick(values, kept));
            series.add(new Series(name, role, style, Vector.owning(pick(x.toArray(), kept)), ys));
        }
        return this;
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return series.isEmpty();
    }

    /** Whether a zero is drawn at the bottom, because the axis is a log axis. */
    public boolean hasFloor() {
        return log && numbers().anyMatch(value -> value == 0);
    }

    /** How far down a log axis with zeros reaches: a power of ten below the smallest number. */
    private double floor() {
        double smallest = numbers().filter(value -> value > 0).min().orElse(1e-15);
        return StrictMath.pow(10, Math.floor(StrictMath.log10(smallest)) - 1);
    }

    private DoubleStream numbers() {
        return series.stream().flatMapToDouble(curve -> Arrays.stream(curve.y().toArray()));
    }

    /** The curves. */
    public List<Series> list() {
        return List.copyOf(series);
    }

    /** The y of all curves, for an axis that has room for them. */
    public List<Vector> values() {
        Stream<Vector> drawn = series.stream().map(Series::y);
        return (hasFloor() ? Stream.concat(drawn, Stream.of(Vector.of(floor()))) : drawn).toList();
    }

    /** The last number of a curve. */
    public static double last(Vector y) {
        int i = y.size() - 1;
        while (i > 0 && !Double.isFinite(y.get(i))) {
            i--;
        }
        return y.get(i);
    }

    /** The first number of a curve. */
    public static double first(Vector y) {
        int i = 0;
        while (i < y.size() - 1 && !Double.isFinite(y.get(i))) {
            i++;
        }
        return y.get(i);
    }

    private static double[] pick(double[] values, int[] kept) {
        return Arrays.stream(kept).mapToDouble(i -> values[i]).toArray();
    }

    /** All indices, or of each bucket the first, the smallest, the largest and every gap. */
    private static int[] thin(double[] y) {
        if (y.length <= MOST_POINTS) {
            return IntStream.range(0, y.length).toArray();
        }
        int buckets = MOST_POINTS / 4;
        boolean[] keep = new boolean[y.length];
        for (int b = 0; b < buckets; b++) {
            int from = (int) ((long) b * y.length / buckets);
            int to = (int) ((long) (b + 1) * y.length / buckets);
            int low = from;
            int high = from;
            for (int i = from; i < to; i++) {
                low = y[i] < y[low] ? i : low;
                high = y[i] > y[high] ? i : high;
                keep[i] = i > from && Double.isNaN(y[i]) != Double.isNaN(y[i - 1]);
            }
            keep[from] = true;
            keep[low] = true;
            keep[high] = true;
        }
        keep[y.length - 1] = true;
        return IntStream.range(0, y.length).filter(i -> keep[i]).toArray();
    }
}
