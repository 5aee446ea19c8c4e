package dev.tacit.ui.shell;

import dev.tacit.export.ExportOptions;
import dev.tacit.export.FigureTable;
import dev.tacit.export.FigureWriter;
import dev.tacit.figure.Figure;
import dev.tacit.figure.paint.Typesetter;
import dev.tacit.text.Problem;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes figures out of the window: numbers to the clipboard, pictures and numbers to files. */
final class Exporter {
    private final Kit kit;
    private final Typesetter typesetter;
    private @Nullable FigureWriter writer;

    Exporter(Kit kit, Typesetter typesetter) {
        this.kit = kit;
        this.typesetter = typesetter;
    }

    void copyNumbers(Figure figure) {
        kit.desktop().copy(FigureTable.of(figure).tsv());
        kit.toasts().done(kit.text("status.copied"));
    }

    void copyDigits(String digits) {
        kit.desktop().copy(digits);
        kit.toasts().done(kit.text("status.copied.digits", digits));
    }

    /** Asks where, then writes {@code figure} as the name's ending says. */
    void savePicture(String id, String title, Figure figure) {
        kit.desktop().askPicture(id).ifPresent(path -> write(path, title, figure));
    }

    private void write(Path path, String title, Figure figure) {
        if (!FigureWriter.writes(path)) {
            kit.session().report(Problem.at(path.toString(), "status.picture.ending"));
            return;
        }
        ExportOptions options = ExportOptions.standard(title).from("Tacit, " + source());
        kit.background()
                .run(
                        () -> {
                            writer().write(figure, path, options);
                            return path;
                        },
                        done -> kit.toasts().done(kit.text("status.saved", done.toString())),
                        fault -> kit.session()
                                .report(Problem.at(
                                        path.toString(), "status.failed", String.valueOf(fault.getMessage()))));
    }

    private String source() {
        return kit.session().scenarioProperty().get().name().toLowerCase(Locale.ROOT);
    }

    /** Made at first use, beside the window's thread: it loads fonts. */
    private FigureWriter writer() {
        FigureWriter ready = writer;
        if (ready == null) {
            ready = new FigureWriter(typesetter);
            writer = ready;
        }
        return ready;
    }
}
