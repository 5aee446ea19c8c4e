package dev.tacit.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Pictures as PDF bytes: one page of the picture's size, nothing in it that depends on when it was written. */
final class Pdf {
    private Pdf() {}

    /** The file with what {@code painting} paints and these texts in it. */
    static byte[] bytes(ExportOptions options, Map<String, String> texts, Consumer<PdfContent> painting) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(0L); // it would be the time
            PDPage page = new PDPage(new PDRectangle(options.width(), options.height()));
            document.addPage(page);
            try (PdfContent content = PdfContent.of(document, page)) {
                painting.accept(content);
            }
            describe(document, texts);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            // Objects one by one: a PDF of version 1.4, which every TeX and every journal takes.
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void describe(PDDocument document, Map<String, String> texts) {
        PDDocumentInformation information = document.getDocumentInformation();
        texts.forEach((key, text) -> {
            switch (key) {
                case "Title" -> information.setTitle(text);
                case "Description" -> information.setSubject(text);
                case "Software" -> information.setCreator(text);
                default -> information.setCustomMetadataValue(key, text);
            }
        });
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
