package dev.tacit.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Heat;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Note;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Presets;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import dev.tacit.view.Stage;
import dev.tacit.view.Views;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

final class FigureWriterTest {
    private final FigureWriter writer = new FigureWriter(new LatexTypesetter());
    private final Snapshot snapshot = Stage.snapshot(Presets.standard());

    @Test
    void everySvgIsWellFormedAndTheSameTwice() {
        FigureWriter other = new FigureWriter(new LatexTypesetter());
        new Stage().play("default", snapshot, 7, act -> {
            ExportOptions options = ExportOptions.standard("A <title> & more");
            String svg = writer.svg(act.figure(), options);
            assertEquals(svg, other.svg(act.figure(), options), act.name());
            Document document = parse(svg);
            assertEquals("A <title> & more", text(document, "title"));
            assertEquals(act.figure().alt(), text(document, "desc"));
            assertEquals("", text(document, "metadata"));
            assertFalse(svg.contains("NaN") || svg.contains("Infinity"), act.name());
        });
    }

    @Test
    void markupAndControlCharactersInTextsDoNoHarm() {
        Note note = new Note("<b>&\"'\u0000\u0007", "]]> \ud800 \uffff 👍 العربية", true);
        Document document = parse(writer.svg(note, ExportOptions.standard("<")));
        assertTrue(text(document, "desc").contains("<b>&"));
    }

    @Test
    void bitmapsHaveTheSizeThatWasAskedFor(@TempDir Path folder) throws Exception {
        Figure figure = figure("path");
        Path file = folder.resolve("path.PNG");
        for (double scale : new double[] {1, 1.5, 4}) {
            writer.write(
                    figure, file, ExportOptions.standard("Path").sized(230, 180).scaled(scale));
            var image = ImageIO.read(file.toFile());
            assertEquals(Math.round(230 * scale), image.getWidth());
            assertEquals(Math.round(180 * scale), image.getHeight());
        }
        byte[] once = Files.readAllBytes(file);
        writer.write(
                figure, file, ExportOptions.standard("Path").sized(230, 180).scaled(4));
        assertArrayEquals(once, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void heatMapsHaveNoSeamsWhenScaled() {
        for (double zoom : new double[] {0.53, 0.77, 1, 1.3}) {
            BufferedImage image =
                    writer.bitmap(Plain.heat(40), ExportOptions.standard("").scaled(zoom));
            int middle = image.getHeight() / 2;
            int cell = image.getRGB(image.getWidth() / 2, middle);
            for (int x = image.getWidth() / 4; x < image.getWidth() * 3 / 4; x++) {
                assertEquals(cell, image.getRGB(x, middle), zoom + ": " + x);
            }
        }
    }

    @Test
    void tablesOfHeatMapsReadBackToTheBit() {
        Heat heat = (Heat) figure("update");
        List<String> lines = FigureTable.of(heat).csv().lines().toList();
        assertEquals(heat.values().rows() + 1, lines.size());
        for (int i = 0; i < heat.values().rows(); i++) {
            List<String> cells = List.of(lines.get(i + 1).split(",", -1));
            for (int j = 0; j < heat.values().cols(); j++) {
                assertEquals(heat.values().get(i, j), Double.parseDouble(cells.get(j + 1)));
            }
        }
    }

    @Test
    void tablesOfCurvesReadBackToTheBit() {
        Lines lines = (Lines) figure("convergence");
        List<String> rows = FigureTable.of(lines).csv().lines().toList();
        assertEquals(snapshot.n() + 1, rows.size());
        int direct =
                lines.series().stream().map(series -> series.name()).toList().indexOf("direct");
        for (int i = 0; i < snapshot.n(); i++) {
            String cell = List.of(rows.get(i + 1).split(",", -1)).get(direct + 1);
            assertEquals(snapshot.direct().incrementNorms().get(i), Double.parseDouble(cell));
        }
    }

    @Test
    void everyFigureHasATable() {
        new Stage().playAll(act -> {
            String csv = FigureTable.of(act.figure()).csv();
            assertFalse(csv.isBlank(), act.name());
            assertFalse(csv.contains("NaN") || csv.contains("Infinity"), act.name());
        });
    }

    @Test
    void cellsWithSeparatorsAreQuoted() {
        Note note = new Note("a, \"b\"", "c", false);
        assertEquals("\"a, \"\"b\"\"\"\nc\n", FigureTable.of(note).csv());
        assertEquals("\"a, \"\"b\"\"\"\nc\n", FigureTable.of(note).tsv());
    }

    @Test
    void onlyKnownEndingsAreWritten(@TempDir Path folder) {
        assertTrue(FigureWriter.writes(Path.of("a.SVG")));
        assertFalse(FigureWriter.writes(Path.of("a.gif")));
        Path file = folder.resolve("a.gif");
        assertThrows(
                IllegalArgumentException.class, () -> writer.write(figure("path"), file, ExportOptions.standard("")));
        assertFalse(Files.exists(file));
    }

    @Test
    void allFormatsAreWrittenAtOnceOrNone(@TempDir Path folder) throws Exception {
        ExportOptions options = ExportOptions.standard("Path");
        Path taken = Files.createDirectory(folder.resolve("b.csv"));
        assertThrows(ProblemException.class, () -> writer.writeAll(figure("path"), folder, "b", options));
        Files.delete(taken);
        List<Path> files = writer.writeAll(figure("path"), folder, "figure-2.a", options);
        try (var found = Files.list(folder)) {
            assertEquals(Set.copyOf(files), found.collect(Collectors.toSet()));
        }
        assertEquals(4, files.size());
        for (Path file : files) {
            String name = file.getFileName().toString();
            Path alone = folder.resolve("alone" + name.substring(name.lastIndexOf('.')));
            writer.write(figure("path"), alone, options);
            assertArrayEquals(Files.readAllBytes(alone), Files.readAllBytes(file), name);
        }
    }

    private Figure figure(String view) {
        return Views.of(new Texts(Locale.ENGLISH))
                .find(view)
                .orElseThrow()
                .figure(snapshot, new Cursor(7, 3, Map.of()));
    }

    private static Document parse(String svg) {
        try {
            byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }
}
