package dev.tacit.figure.paint;

import java.util.List;

/** Colours along 0..1, evenly spaced stops mixed linearly. */
public record ColorMap(List<Ink> stops) {
    public ColorMap {
        stops = List.copyOf(stops);
    }

    /** The map through these colours 0xRRGGBB. */
    static ColorMap of(Integer... rgb) {
        return new ColorMap(List.of(rgb).stream().map(Ink::of).toList());
    }

    /** The colour at {@code position}, clamped to 0..1. */
    public Ink at(double position) {
        double clamped = Math.clamp(position, 0, 1) * (stops.size() - 1);
        int below = Math.min((int) clamped, stops.size() - 2);
        return stops.get(below).mix(stops.get(below + 1), clamped - below);
    }
}
