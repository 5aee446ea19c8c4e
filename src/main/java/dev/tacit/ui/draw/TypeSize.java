package dev.tacit.ui.draw;

/** How large the type of a picture is: it grows with the room, but slower than the room does. */
final class TypeSize {
    /** The room, in units of the smallest type, from which on type grows. */
    private static final double WIDE = 30;

    private static final double HIGH = 21;
    private static final double GROWTH = 0.6;

    private TypeSize() {}

    /** The size for a picture in this room, {@code least} at the least; whole half pixels. */
    static double of(double width, double height, double least) {
        double room = Math.min(width / (WIDE * least), height / (HIGH * least));
        return room <= 1 ? least : Math.rint(2 * least * Math.pow(room, GROWTH)) / 2;
    }
}
