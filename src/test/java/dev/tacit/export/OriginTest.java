package dev.tacit.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tacit.figure.Figure;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Samples;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.text.Version;
import dev.tacit.view.Stage;
import dev.tacit.view.Views;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** A picture's file says where it comes from: enough to draw the picture again. */
final class OriginTest {
    private static final Cursor CURSOR = new Cursor(7, Cursor.NONE, Map.of("update", "product"));

    private final Document document = new Document(
            Presets.named("linear-regression").scenario().withName("A \"näme\" <&> ]]> \u0007 👍"), CURSOR);
    private final Figure figure = Views.of(new Texts(Locale.ENGLISH))
            .find("update")
            .orElseThrow()
            .figure(Stage.snapshot(document.scenario()), CURSOR);
    private final FigureWriter writer = new FigureWriter(new LatexTypesetter());

    @TempDir
    private Path folder;

    private byte[] write(String name) throws Exception {
        Path file = folder.resolve(name);
        writer.write(figure, file, ExportOptions.standard("The update").from(new Origin("update", document)));
        return Files.readAllBytes(file);
    }

    @Test
    void anSvgKeepsItsScenario() throws Exception {
        byte[] bytes = write("a.svg");
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        check(svg.getElementsByTagName("metadata").item(0).getTextContent());
        assertArrayEquals(bytes, write("b.svg"));
    }

    @Test
    void aPngKeepsItsScenario() throws Exception {
        byte[] bytes = write("a.png");
        Map<String, String> texts = texts(bytes);
        assertEquals("The update", texts.get("Title"));
        assertEquals(figure.alt(), texts.get("Description"));
        assertEquals(Version.program(), texts.get("Software"));
        check(texts.getOrDefault("Source", ""));
        assertArrayEquals(bytes, write("b.png"));
    }

    @Test
    void aPdfKeepsItsScenario() throws Exception {
        byte[] bytes = write("a.pdf");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDDocumentInformation about = pdf.getDocumentInformation();
            assertEquals("The update", about.getTitle());
            assertEquals(figure.alt(), about.getSubject());
            assertEquals(Version.program(), about.getCreator());
            check(about.getCustomMetadataValue("Source"));
        }
        assertArrayEquals(bytes, write("b.pdf"));
    }

    private void check(String json) throws Exception {
        assertEquals(1, json.lines().count());
        JsonNode origin = new JsonMapper().readTree(json);
        assertEquals(Version.program(), origin.path("program").asText());
        assertEquals("update", origin.path("view").asText());
        assertEquals(7, origin.path("step").asInt());
        assertEquals(document, Samples.read(origin.path("scenario").toString()));
    }

    private static Map<String, String> texts(byte[] png) throws Exception {
        Map<String, String> texts = new HashMap<>();
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            var root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList entries = root.getElementsByTagName("iTXtEntry");
            for (int i = 0; i < entries.getLength(); i++) {
                var entry = (IIOMetadataNode) entries.item(i);
                texts.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
            }
        } finally {
            reader.dispose();
        }
        return texts;
    }

    @Test
    void ofALargeScenarioOnlyNameAndSeedsAreKept() throws Exception {
        Scenario drawn = Stage.longContext(100_000);
        assertTrue(new Origin("path", new Document(drawn, CURSOR)).json().length() < 2_000);
        Scenario explicit = drawn.withContext(drawn.context(), drawn.moved()).withName("long");
        String json = new Origin("path", new Document(explicit, CURSOR)).json();
        JsonNode origin = new JsonMapper().readTree(json);
        assertFalse(origin.has("scenario"));
        assertEquals(
                List.of("long", "7", "7"),
                List.of(
                        origin.path("name").asText(),
                        origin.path("step").asText(),
                        origin.path("modelSeed").asText()));
        assertTrue(json.getBytes(StandardCharsets.UTF_8).length < 300);
    }
}
