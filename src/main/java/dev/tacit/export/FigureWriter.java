package dev.tacit.export;

import dev.tacit.figure.Figure;
import dev.tacit.figure.paint.FigurePainter;
import dev.tacit.figure.paint.Surface;
import dev.tacit.figure.paint.Typesetter;
import dev.tacit.file.AtomicFile;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Version;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes figures to files: PDF, SVG, PNG, CSV. The same figure and options give the same bytes. */
public final class FigureWriter {
    private static final List<String> ENDINGS = List.of("pdf", "svg", "png", "csv");

    private final TextSize sizes = TextSize.of(Fonts.load());
    private final FigurePainter painter;

    public FigureWriter(Typesetter typesetter) {
        painter = new FigurePainter(typesetter);
    }

    /** Whether the name of a file ends in a format that can be written. */
    public static boolean writes(Path file) {
        return ENDINGS.contains(ending(file));
    }

    /** Writes a figure as the ending of {@code file} says; on a failure the file stays as it was. */
    public void write(Figure figure, Path file, ExportOptions options) throws ProblemException {
        byte[] bytes = bytes(figure, ending(file), options);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    /**
     * Writes a figure in every format, as {@code name.pdf} and so on in {@code folder}. What cannot be drawn, or has no
     * place, is known before the first file is written.
     */
    public List<Path> writeAll(Figure figure, Path folder, String name, ExportOptions options) throws ProblemException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (String ending : ENDINGS) {
            Path file = folder.resolve(name + "." + ending);
            AtomicFile.check(file);
            files.put(file, bytes(figure, ending, options));
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            AtomicFile.write(file.getKey(), out -> out.write(file.getValue()));
        }
        return List.copyOf(files.keySet());
    }

    private byte[] bytes(Figure figure, String ending, ExportOptions options) {
        return switch (ending) {
            case "pdf" -> pdf(figure, options);
            case "svg" -> svg(figure, options).getBytes(StandardCharsets.UTF_8);
            case "png" -> Png.bytes(bitmap(figure, options), texts(figure, options));
            case "csv" -> FigureTable.of(figure).csv().getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(ending);
        };
    }

    /** The figure as a PDF of one page. */
    public byte[] pdf(Figure figure, ExportOptions options) {
        return Pdf.bytes(options, texts(figure, options), content -> {
            Surface surface = new PdfSurface(content, sizes);
            painter.paint(figure, surface, options.theme(), options.width(), options.height());
        });
    }

    /** The figure as SVG text. */
    public String svg(Figure figure, ExportOptions options) {
        SvgSurface surface = new SvgSurface(sizes);
        painter.paint(figure, surface, options.theme(), options.width(), options.height());
        return Svg.document(surface.elements(), figure.alt(), options);
    }

    /** The figure as a bitmap of {@code scale} times its size. */
    public BufferedImage bitmap(Figure figure, ExportOptions options) {
        int width = (int) Math.round(options.width() * options.scale());
        int height = (int) Math.round(options.height() * options.scale());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AwtSurface surface = new AwtSurface(image, sizes, options.scale());
        painter.paint(figure, surface, options.theme(), options.width(), options.height());
        return image;
    }

    private static Map<String, String> texts(Figure figure, ExportOptions options) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("Title", options.title());
        texts.put("Description", figure.alt());
        texts.put("Software", Version.program());
        if (!options.source().isEmpty()) {
            texts.put("Source", options.source());
        }
        return texts;
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
