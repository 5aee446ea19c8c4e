package dev.tacit.figure.paint;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Ticks of an axis: as many as there is room for. */
public record Ticks(List<Tick> major, List<Double> minor) {
    /** From so many steps on there are two ticks in any range. */
    private static final int MOST_FOR_TWO = 8;

    /** One tick. */
    public record Tick(double value, String label) {}

    /** The ticks of an axis with room for {@code most} labels. */
    static Ticks of(Axis axis, int most) {
        return switch (axis.scale()) {
            case LINEAR -> linear(axis, Math.max(2, most), false);
            case COUNT -> linear(axis, Math.max(2, most), true);
            case LOG -> log(axis, Math.max(2, most));
        };
    }

    /** The ticks of an axis over {@code length} pixels whose labels, that take so many pixels of it, keep a gap. */
    public static Ticks over(Axis axis, double length, double gap, ToDoubleFunction<String> extent) {
        return along(new Span(axis, 0, length), gap, extent);
    }

    /** The ticks of a span whose labels, as wide as {@code width} says, keep a distance. */
    static Ticks along(Span span, double gap, ToDoubleFunction<String> width) {
        int most = Math.max(2, (int) (span.length() / (2 * gap)));
        while (true) {
            Ticks ticks = of(span.axis(), most);
            double widest = ticks.major.stream()
                    .mapToDouble(tick -> width.applyAsDouble(tick.label()))
                    .max()
                    .orElse(0);
            if (most <= 2 || widest + gap <= ticks.spacing(span)) {
                return ticks;
            }
            most--;
        }
    }

    /** Those that keep a distance from the ones before. */
    Ticks apart(Span span, double gap) {
        List<Tick> kept = new ArrayList<>();
        for (Tick tick : major) {
            double at = span.pixel(tick.value());
            if (kept.isEmpty() || Math.abs(at - span.pixel(kept.getLast().value())) >= gap) {
                kept.add(tick);
            }
        }
        return new Ticks(List.copyOf(kept), minor);
    }

    private double spacing(Span span) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < major.size(); i++) {
            double gap = span.pixel(major.get(i).value())
                    - span.pixel(major.get(i - 1).value());
            least = Math.min(least, Math.abs(gap));
        }
        return least;
    }

    private static Ticks linear(Axis axis, int most, boolean whole) {
        double step = niceStep((axis.max() - axis.min()) / most);
        step = whole ? Math.max(1, step) : step;
        int exponent = (int) Math.floor(StrictMath.log10(step) + 1e-9);
        long first = (long) Math.ceil(axis.min() / step - 1e-9);
        long last = (long) Math.floor(axis.max() / step + 1e-9);
        double largest = Math.max(Math.abs(axis.min()), Math.abs(axis.max()));
        List<Tick> ticks = new ArrayList<>();
        for (long k = first; k <= last && ticks.size() <= 50; k++) {
            double value = k * step;
            ticks.add(new Tick(value, label(value, exponent, largest)));
        }
        boolean lonely = ticks.size() < 2 && most < MOST_FOR_TWO && !(whole && step == 1);
        return lonely ? linear(axis, most + 1, whole) : new Ticks(List.copyOf(ticks), List.of());
    }

    private static String label(double value, int exponent, double largest) {
        if (value == 0) {
            return "0";
        }
        return largest >= 1e6 || largest < 1e-3 ? Numbers.brief(value) : Numbers.fixed(value, Math.max(0, -exponent));
    }

    private static double niceStep(double rough) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
        double lead = rough / power;
        return power * (lead <= 1.0001 ? 1 : lead <= 2.0001 ? 2 : lead <= 5.0001 ? 5 : 10);
    }

    private static Ticks log(Axis axis, int most) {
        int first = (int) Math.ceil(StrictMath.log10(axis.min()) - 1e-9);
        int last = (int) Math.floor(StrictMath.log10(axis.max()) + 1e-9);
        if (last - first < 1) {
            return narrow(axis, most);
        }
        if (3 * (last - first + 1) <= most) {
            return oneTwoFive(axis, first, last);
        }
        int stride = stride(first, last, most);
        List<Tick> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        for (int k = first - 1; k <= last; k++) {
            if (k >= first && Math.floorMod(k, stride) == 0) {
                major.add(new Tick(StrictMath.pow(10, k), Numbers.power(k)));
            }
            for (int digit = 2; stride == 1 && digit <= 9; digit++) {
                addInside(axis, digit * StrictMath.pow(10, k), minor);
            }
            if (stride > 1 && k >= first) {
                minor.add(StrictMath.pow(10, k));
            }
        }
        return new Ticks(List.copyOf(major), List.copyOf(minor));
    }

    /** Every how many powers of ten one is labelled: at most {@code most} of them, and two at least. */
    private static int stride(int first, int last, int most) {
        int stride = Math.max(1, (int) Math.ceil((last - first + 1) / (double) most));
        while (stride > 1 && Math.floorDiv(last, stride) - Math.ceilDiv(first, stride) < 1) {
            stride--;
        }
        return stride;
    }

    /** Labels at 1, 2 and 5 times the powers of ten. */
    private static Ticks oneTwoFive(Axis axis, int first, int last) {
        List<Double> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        for (int k = first - 1; k <= last; k++) {
            for (int digit = 1; digit <= 9; digit++) {
                addInside(axis, digit * StrictMath.pow(10, k), digit == 1 || digit == 2 || digit == 5 ? major : minor);
            }
        }
        List<Tick> ticks = major.stream()
                .map(value -> new Tick(value, Numbers.brief(value)))
                .toList();
        return new Ticks(ticks, List.copyOf(minor));
    }

    private static void addInside(Axis axis, double value, List<Double> found) {
        if (value >= axis.min() && value <= axis.max()) {
            found.add(value);
        }
    }

    /** These, or every other one of them where they are too many. */
    private Ticks atMost(int most) {
        return major.size() <= most
                ? this
                : new Ticks(
                        IntStream.iterate(0, k -> k < major.size(), k -> k + 2)
                                .mapToObj(major::get)
                                .toList(),
                        minor);
    }

    /** Less than two whole decades: 1, 2 and 5, or labels at round numbers as on a linear axis. */
    private static Ticks narrow(Axis axis, int most) {
        if (axis.max() > 5 * axis.min()) {
            int first = (int) Math.floor(StrictMath.log10(axis.min()));
            return oneTwoFive(axis, first, first + 2).atMost(most);
        }
        Ticks even = linear(axis, most, false);
        return new Ticks(even.major.stream().filter(tick -> tick.value() > 0).toList(), List.of());
    }
}
