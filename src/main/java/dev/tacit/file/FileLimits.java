package dev.tacit.file;

/** How large a file may be, whatever it says. */
public final class FileLimits {
    /** The size of a file. */
    public static final long BYTES = 256L << 20;
    /** Levels of nesting in JSON. */
    public static final int DEPTH = 64;
    /** Rows or columns of a matrix: no weight has more. */
    static final int SIDE = 1 << 18;
    /** Numbers of an array. */
    static final int NUMBERS = 1 << 30;

    private FileLimits() {}
}
