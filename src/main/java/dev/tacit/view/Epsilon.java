package dev.tacit.view;

import dev.tacit.figure.Numbers;
import dev.tacit.tensor.Vector;

/** The spacing of doubles at 1, the unit in which rounding is counted. */
public final class Epsilon {
    public static final double VALUE = 0x1p-52;

    private Epsilon() {}

    /** A relative error as a multiple of it. */
    static String multiple(double error) {
        return Numbers.brief(error / VALUE);
    }

    /** Numbers in units of the machine epsilon. */
    static Vector multiples(Vector values) {
        return values.times(1 / VALUE);
    }
}
