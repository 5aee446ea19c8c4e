package dev.tacit.export;

import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.Lettering;
import dev.tacit.figure.paint.Pen;
import dev.tacit.figure.paint.Pixels;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Writes what is painted on the page of a PDF: text stays text in an embedded typeface, formulas are shapes. */
final class PdfSurface extends ShapeSurface {
    /** Up to so many cells of a picture are rectangles, sharp in every reader. */
    private static final int MOST_RECTANGLES = 256;

    private static final int FLAT = 0;
    private static final int ROUND = 1;

    private final PdfContent page;
    private final TextSize sizes;

    PdfSurface(PdfContent page, TextSize sizes) {
        this.page = page;
        this.sizes = sizes;
    }

    @Override
    public double textWidth(String text, Lettering lettering) {
        return sizes.width(text, lettering);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        if (text.isBlank()) {
            return;
        }
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        if (lettering.upwards()) {
            place.rotate(-Math.PI / 2);
        }
        place.translate(-sizes.shift(text, lettering), 0);
        PDType0Font font = page.font(lettering.bold());
        if (plain(text, font)) {
            place.scale(1, -1);
            page.write(lettering.ink(), to -> {
                to.beginText();
                to.setFont(font, (float) lettering.size());
                to.setTextMatrix(new Matrix(place));
                to.showText(text);
                to.endText();
            });
        } else {
            fill(place.createTransformedShape(sizes.shape(text, lettering)), lettering.ink());
        }
    }

    /** Whether one glyph after the other is the text: in some scripts they join or turn, and no typeface has all. */
    private static boolean plain(String text, PDType0Font font) {
        CmapLookup glyphs = font.getCmapLookup();
        return text.codePoints().allMatch(c -> glyphs.getGlyphId(c) > 0)
                && !Font.textRequiresLayout(text.toCharArray(), 0, text.length());
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        // An empty rectangle would be a hairline.
        if (box.width() > 0 && box.height() > 0) {
            page.write(ink, to -> {
                to.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
                to.fill();
            });
        }
    }

    @Override
    public void image(Pixels pixels, Box box) {
        if (pixels.width() * pixels.height() <= MOST_RECTANGLES) {
            rectangles(pixels, box);
            return;
        }
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.bottom());
        place.scale(box.width(), -box.height());
        page.write(to -> to.drawImage(page.image(Bitmaps.of(pixels)), new Matrix(place)));
    }

    /** Each reaches to the corner of the picture, under those that follow: so no seams show. */
    private void rectangles(Pixels pixels, Box box) {
        for (int i = 0; i < pixels.height(); i++) {
            for (int j = 0; j < pixels.width(); j++) {
                Box rest = box.inset(box.width() * j / pixels.width(), box.height() * i / pixels.height(), 0, 0);
                fillRect(rest, Ink.of(pixels.argb(j, i)));
            }
        }
    }

    @Override
    public void pushClip(Box box) {
        page.write(to -> {
            to.saveGraphicsState();
            to.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
            to.clip();
        });
    }

    @Override
    public void popClip() {
        page.write(to -> to.restoreGraphicsState());
    }

    @Override
    void fill(Shape shape, Ink ink) {
        page.write(ink, to -> {
            PdfContent.path(to, shape);
            to.fill();
        });
    }

    @Override
    void draw(Shape shape, Pen pen) {
        float[] dash = dash(pen);
        page.write(pen.ink(), to -> {
            to.setLineWidth((float) pen.width());
            to.setLineJoinStyle(ROUND);
            to.setLineCapStyle(dash.length > 0 ? FLAT : ROUND);
            to.setLineDashPattern(dash, 0);
            PdfContent.path(to, shape);
            to.stroke();
        });
    }
}
