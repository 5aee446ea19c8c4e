package dev.tacit.export;

import dev.tacit.figure.paint.Ink;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** What stands on a page, y growing downwards, and what it needs: fonts when they are first used, opacities. */
final class PdfContent implements AutoCloseable {
    /** Points of shapes lie on so many places a point. */
    private static final float FINEST = 100;

    private final PDDocument document;
    private final PDPageContentStream stream;
    private final Map<Boolean, PDType0Font> fonts = new HashMap<>();
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    private PdfContent(PDDocument document, PDPageContentStream stream) {
        this.document = document;
        this.stream = stream;
    }

    static PdfContent of(PDDocument document, PDPage page) throws IOException {
        PDPageContentStream stream = new PDPageContentStream(document, page);
        stream.transform(new Matrix(1, 0, 0, -1, 0, page.getMediaBox().getHeight()));
        return new PdfContent(document, stream);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** What is written to the page. */
    @FunctionalInterface
    interface Commands {
        void to(PDPageContentStream stream) throws IOException;
    }

    void write(Commands commands) {
        try {
            commands.to(stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // the page is written to memory
        }
    }

    /** Written in an ink. */
    void write(Ink ink, Commands commands) {
        write(to -> {
            boolean opaque = ink.alpha() >= 1;
            if (!opaque) {
                to.saveGraphicsState();
                to.setGraphicsStateParameters(opacities.computeIfAbsent(ink.alpha(), PdfContent::opacity));
            }
            float red = ink.red() / 255f;
            float green = ink.green() / 255f;
            float blue = ink.blue() / 255f;
            to.setNonStrokingColor(red, green, blue);
            to.setStrokingColor(red, green, blue);
            commands.to(to);
            if (!opaque) {
                to.restoreGraphicsState();
            }
        });
    }

    private static PDExtendedGraphicsState opacity(double alpha) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) alpha);
        state.setStrokingAlphaConstant((float) alpha);
        return state;
    }

    /** The typeface; the file gets those glyphs of it that are used. */
    PDType0Font font(boolean heavy) {
        return fonts.computeIfAbsent(heavy, this::load);
    }

    private PDType0Font load(boolean heavy) {
        try (RandomAccessReadBuffer file = RandomAccessReadBuffer.createBufferFromStream(Fonts.file(heavy))) {
            TrueTypeFont font = new TTFParser().parse(file);
            font.setEnableGsub(false); // ligatures would change widths, and what a reader finds
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDImageXObject image(BufferedImage image) throws IOException {
        return LosslessFactory.createFromImage(document, image);
    }

    /** The segments of a shape; PDF knows cubic curves only. */
    static void path(PDPageContentStream to, Shape shape) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(p);
            for (int k = 0; k < p.length; k++) {
                p[k] = Math.round(FINEST * p[k]) / FINEST; // finer digits are most of a file and nobody sees them
            }
            switch (segment) {
                case PathIterator.SEG_MOVETO -> to.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> to.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    to.curveTo(
                            (x + 2 * p[0]) / 3,
                            (y + 2 * p[1]) / 3,
                            (p[2] + 2 * p[0]) / 3,
                            (p[3] + 2 * p[1]) / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> to.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> to.closePath();
            }
            int end = segment == PathIterator.SEG_CUBICTO ? 4 : segment == PathIterator.SEG_QUADTO ? 2 : 0;
            x = p[end];
            y = p[end + 1];
        }
    }
}
