package dev.tacit.export;

import dev.tacit.figure.paint.Pixels;
import java.awt.image.BufferedImage;

/** Pixels as a bitmap. */
final class Bitmaps {
    private Bitmaps() {}

    static BufferedImage of(Pixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                image.setRGB(x, y, pixels.argb(x, y));
            }
        }
        return image;
    }
}
