package dev.tacit.figure.paint;

/** A picture of opaque cells, one pixel a cell, row by row; never interpolated when it is drawn. */
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    /** Takes over {@code argb}. */
    public Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** 0xAARRGGBB of a cell. */
    public int argb(int x, int y) {
        return argb[y * width + x];
    }
}
