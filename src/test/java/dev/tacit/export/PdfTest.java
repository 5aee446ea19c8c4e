package dev.tacit.export;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.FigurePainter;
import dev.tacit.figure.paint.Ink;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.view.Stage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF says what the figure says, in one page of its size that needs nothing from the reader's machine. */
final class PdfTest {
    private final FigureWriter writer = new FigureWriter(new LatexTypesetter());
    private final ExportOptions options = ExportOptions.standard("A (title) & Δ");

    @ParameterizedTest
    @ValueSource(strings = {"linear-regression", "stack", "query-zero", "no-token"})
    void everyFigureIsAPageWithItsTexts(String preset) {
        var snapshot = Stage.snapshot(requireNonNull(new Stage().scenarios().get(preset)));
        FigureWriter other = new FigureWriter(new LatexTypesetter());
        new Stage().play(preset, snapshot, snapshot.n() / 2, act -> {
            byte[] bytes = writer.pdf(act.figure(), options);
            assertArrayEquals(bytes, other.pdf(act.figure(), options), act.name());
            try (PDDocument document = Loader.loadPDF(bytes)) {
                PDPage page = page(document, options);
                embedded(page.getResources(), act.name());
                assertEquals(painted(act.figure()), text(document), act.name());
                assertEquals(options.title(), document.getDocumentInformation().getTitle());
                assertEquals(
                        act.figure().alt(), document.getDocumentInformation().getSubject());
            } catch (IOException e) {
                throw new AssertionError(act.name(), e);
            }
        });
    }

    private static PDPage page(PDDocument document, ExportOptions options) {
        assertEquals(1, document.getNumberOfPages());
        assertEquals(1.4f, document.getVersion());
        PDPage page = document.getPage(0);
        assertEquals(options.width(), page.getMediaBox().getWidth());
        assertEquals(options.height(), page.getMediaBox().getHeight());
        return page;
    }

    private static void embedded(PDResources resources, String name) throws IOException {
        Set<String> seen = new HashSet<>();
        for (COSName key : resources.getFontNames()) {
            PDFont font = resources.getFont(key);
            assertInstanceOf(PDCIDFontType2.class, ((PDType0Font) font).getDescendantFont(), name);
            assertTrue(font.isEmbedded() && !font.isDamaged(), name);
            assertTrue(font.getName().matches("[A-Z]{6}\\+DejaVuSans(-Bold)?"), font.getName());
            assertTrue(seen.add(font.getName()), name);
        }
    }

    /** All texts of a figure in the order in which they are painted, without blanks. */
    private static String painted(Figure figure) {
        Recorder recorder = new Recorder(TextSize.of(Fonts.load()));
        new FigurePainter(new LatexTypesetter()).paint(figure, recorder, PaintTheme.light(13), 640, 420);
        return recorder.texts().stream()
                .map(Recorder.Placed::text)
                .filter(text -> !text.equals("formula"))
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }

    @Test
    void scriptsThatJoinOrThatTheTypefaceLacksAreShapes() throws IOException {
        Note note = new Note("office", "plain \u0000\u0007\t 👍 العربية e\u0301 \ud800", true);
        try (PDDocument document = Loader.loadPDF(writer.pdf(note, options))) {
            assertEquals("office", text(document));
            assertFalse(white(new PDFRenderer(document).renderImage(0)));
        }
    }

    @Test
    void onlyHeatMapsWithManyCellsAreImages() throws IOException {
        for (int size : new int[] {64, 65}) {
            try (PDDocument document = Loader.loadPDF(writer.pdf(Plain.heat(size), options))) {
                assertEquals(size > 64 ? 1 : 0, images(document.getPage(0).getResources()));
            }
        }
    }

    private static int images(PDResources resources) throws IOException {
        int images = 0;
        for (COSName key : resources.getXObjectNames()) {
            PDImageXObject image = assertInstanceOf(PDImageXObject.class, resources.getXObject(key));
            assertFalse(image.getInterpolate());
            assertNull(image.getSoftMask());
            images++;
        }
        return images;
    }

    @Test
    void anEmptyRectangleIsNoHairline() throws IOException {
        TextSize sizes = TextSize.of(Fonts.load());
        byte[] nothing = Pdf.bytes(options, Map.of(), _ -> {});
        byte[] empty = Pdf.bytes(options, Map.of(), content -> {
            PdfSurface surface = new PdfSurface(content, sizes);
            surface.fillRect(new Box(10, 10, 20, 0), Ink.of(0));
            surface.fillRect(new Box(10, 10, 0, 20), Ink.of(0));
        });
        assertArrayEquals(drawn(nothing), drawn(empty));
    }

    private static byte[] drawn(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getContents().readAllBytes();
        }
    }

    private static boolean white(BufferedImage image) {
        int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(rgb).allMatch(pixel -> (pixel & 0xffffff) == 0xffffff);
    }
}
