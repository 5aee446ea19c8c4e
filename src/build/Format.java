import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats the Java files below a directory, or finds those that are not: {@code Format.java check|apply DIRECTORY}.
 *
 * <p>It is started from source by the build, because the formatter parses with the compiler of the Java it runs on, and
 * Maven's may be older than the sources.
 */
public final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        List<String> complaints = new ArrayList<>();
        for (Path file : javaFiles(Path.of(args[1]))) {
            try {
                String source = Files.readString(file);
                String formatted = FORMATTER.formatSourceAndFixImports(source);
                if (formatted.equals(source)) {
                    continue;
                }
                if (apply) {
                    Files.writeString(file, formatted);
                    System.out.println("formatted " + file);
                } else {
                    complaints.add(file + ": not formatted");
                }
            } catch (FormatterException notJava) {
                complaints.add(file + ": " + notJava.getMessage());
            }
        }
        if (!complaints.isEmpty()) {
            complaints.forEach(System.err::println);
            System.err.println("Run: mvn validate exec:exec@format -Dformat=apply");
            System.exit(1);
        }
    }

    private static List<Path> javaFiles(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
