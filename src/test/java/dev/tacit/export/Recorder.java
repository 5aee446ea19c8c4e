package dev.tacit.export;

import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.Lettering;
import dev.tacit.figure.paint.Outline;
import dev.tacit.figure.paint.Pen;
import dev.tacit.figure.paint.Pixels;
import dev.tacit.figure.paint.Surface;
import java.util.ArrayList;
import java.util.List;

/** A surface that remembers where texts and formulas stand, and that every number it is given is one. */
final class Recorder implements Surface {
    private final TextSize sizes;
    private final List<Placed> texts = new ArrayList<>();
    private int clips;
    private int discs;

    /** A text and the room it takes. */
    record Placed(String text, Box box) {}

    Recorder(TextSize sizes) {
        this.sizes = sizes;
    }

    List<Placed> texts() {
        return texts;
    }

    int discs() {
        return discs;
    }

    int openClips() {
        return clips;
    }

    @Override
    public double textWidth(String text, Lettering lettering) {
        return sizes.width(text, lettering);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        check(x, y, lettering.size());
        double width = sizes.width(text, lettering);
        if (!text.isBlank()) {
            Box box = new Box(
                    x - sizes.shift(text, lettering), y - 0.7 * lettering.size(), width, 0.75 * lettering.size());
            texts.add(new Placed(text, box));
        }
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        check(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, Pen pen) {
        check(x0, y0, x1, y1, pen.width());
    }

    @Override
    public void polyline(double[] xs, double[] ys, Pen pen) {
        check(xs);
        check(ys);
    }

    @Override
    public void polygon(double[] xs, double[] ys, Ink ink) {
        check(xs);
        check(ys);
    }

    @Override
    public void disc(double x, double y, double radius, Ink ink) {
        check(x, y, radius);
        discs++;
    }

    @Override
    public void ring(double x, double y, double radius, Pen pen) {
        check(x, y, radius);
    }

    @Override
    public void image(Pixels pixels, Box box) {
        check(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void outline(Outline shape, double x, double y, Ink ink) {
        check(x, y);
        texts.add(new Placed("formula", new Box(x, y - shape.height(), shape.width(), shape.height() + shape.depth())));
    }

    @Override
    public void pushClip(Box box) {
        clips++;
    }

    @Override
    public void popClip() {
        clips--;
    }

    private static void check(double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new AssertionError("painted at " + value);
            }
        }
    }
}
