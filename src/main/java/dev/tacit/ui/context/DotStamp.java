package dev.tacit.ui.context;

import dev.tacit.figure.Role;
import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.PaintTheme;
import java.nio.IntBuffer;
import java.util.function.IntPredicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Thousands of tokens as small squares in one bitmap: those in Y in their colour, on top of the others; selected ones
 * on top of all if they are many.
 */
final class DotStamp {
    private static final int SIZE = 3;
    private final PlaneScene scene;
    private final int context;
    private final int moved;
    private final int selected;

    DotStamp(PaintTheme theme, PlaneScene scene) {
        this.scene = scene;
        context = theme.ink(Role.CONTEXT).argb();
        moved = theme.ink(Role.MOVED).argb();
        selected = theme.inks().text().argb();
    }

    void paint(GraphicsContext pen) {
        Box box = scene.view().box();
        int width = (int) Math.ceil(box.width());
        int height = (int) Math.ceil(box.height());
        IntBuffer pixels = IntBuffer.allocate(width * height);
        boolean many = scene.selection().size() > DotPainter.MOST_HALOS;
        stamp(pixels.array(), width, context, i -> !scene.moved().contains(i));
        stamp(pixels.array(), width, moved, scene.moved()::contains);
        stamp(pixels.array(), width, selected, i -> many && scene.selection().contains(i));
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance());
        pen.drawImage(new WritableImage(buffer), box.x(), box.y());
    }

    private void stamp(int[] pixels, int width, int colour, IntPredicate which) {
        Box box = scene.view().box();
        for (int i = 0; i < scene.n(); i++) {
            if (which.test(i)) {
                int left = (int) Math.round(scene.pixelX(i) - box.x()) - SIZE / 2;
                int top = (int) Math.round(scene.pixelY(i) - box.y()) - SIZE / 2;
                square(pixels, width, left, top, colour);
            }
        }
    }

    private static void square(int[] pixels, int width, int left, int top, int colour) {
        int height = pixels.length / width;
        for (int y = Math.max(0, top); y < Math.min(height, top + SIZE); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, left + SIZE); x++) {
                pixels[y * width + x] = colour;
            }
        }
    }
}
