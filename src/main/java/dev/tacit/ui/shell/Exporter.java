package dev.tacit.ui.shell;

import dev.tacit.export.ExportOptions;
import dev.tacit.export.FigureTable;
import dev.tacit.export.FigureWriter;
import dev.tacit.export.Origin;
import dev.tacit.figure.Figure;
import dev.tacit.figure.paint.Typesetter;
import dev.tacit.scenario.Document;
import dev.tacit.text.Problem;
import dev.tacit.ui.session.Frame;
import java.nio.file.Path;
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
        kit.desktop().askPicture(id).ifPresent(path -> write(path, ExportOptions.standard(title), origin(id), figure));
    }

    /** What the pictures on the screen were made from. */
    private Origin origin(String id) {
        Frame frame = kit.session().frameProperty().get();
        Document shown = frame == null
                ? new Document(
                        kit.session().scenarioProperty().get(),
                        kit.session().cursorProperty().get())
                : new Document(frame.snapshot().scenario(), frame.cursor());
        return new Origin(id, shown);
    }

    private void write(Path path, ExportOptions options, Origin origin, Figure figure) {
        if (!FigureWriter.writes(path)) {
            kit.session().report(Problem.at(FileFaults.name(path), "status.picture.ending"));
            return;
        }
        kit.background()
                .run(
                        () -> {
                            writer().write(figure, path, options.from(origin));
                            return path;
                        },
                        done -> kit.toasts().done(kit.text("status.saved", done.toString())),
                        fault -> kit.session().report(FileFaults.problem(path, fault)));
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
