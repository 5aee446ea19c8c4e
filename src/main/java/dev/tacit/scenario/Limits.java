package dev.tacit.scenario;

/**
 * How large a scenario may be: the one table that files, commands and the window share. Beside it stand the
 * {@link dev.tacit.file.FileLimits} of any file.
 */
public final class Limits {
    /** n in a file. */
    public static final int FILE_TOKENS = 1_000_000;
    /** n in the window. */
    public static final int WINDOW_TOKENS = 20_000;
    /** d, m and o. */
    public static final int WIDTH = 4_096;
    /** H. */
    public static final int HIDDEN = 16_384;
    /** Attention heads of a layer. */
    public static final int HEADS = 64;
    /** Blocks of a stack. */
    public static final int BLOCKS = 24;
    /** The noise of a task: what is drawn with it is finite. */
    public static final double NOISE = 1e300;

    /** The size of a number that is typed, pasted or dragged; files may hold any double. */
    public static final double TYPED = 1e100;

    private Limits() {}
}
