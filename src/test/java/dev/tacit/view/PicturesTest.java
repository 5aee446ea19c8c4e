package dev.tacit.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.export.ExportOptions;
import dev.tacit.export.FigureWriter;
import dev.tacit.export.LatexTypesetter;
import dev.tacit.figure.Figure;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Preset;
import dev.tacit.scenario.Presets;
import dev.tacit.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Leaves a picture of every view of every preset in target/pictures, light and dark, for people to look at. */
final class PicturesTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    private final FigureWriter writer = new FigureWriter(new LatexTypesetter());
    private final Views views = Views.of(new Texts(Locale.ENGLISH));

    @Test
    void everyViewCanBePainted() throws Exception {
        Files.createDirectories(FOLDER);
        for (Preset preset : Presets.all()) {
            Snapshot snapshot = Compute.run(preset.scenario(), Optional.empty(), () -> false)
                    .orElseThrow();
            for (View view : views.all()) {
                for (String choice : view.choices().isEmpty() ? List.of("") : view.choices()) {
                    Cursor cursor = new Cursor((snapshot.n() + 1) / 2, snapshot.n() / 3, Map.of(view.id(), choice));
                    Figure figure = view.figure(snapshot, cursor);
                    String name = preset.id() + "-" + view.id() + (choice.isEmpty() ? "" : "-" + choice);
                    ExportOptions options = ExportOptions.standard(view.id());
                    paint(figure, name + ".png", options);
                    paint(figure, name + "-dark.png", options.in(PaintTheme.dark(13)));
                    paint(figure, name + "-small.png", options.sized(230, 180).in(PaintTheme.light(11)));
                }
            }
        }
    }

    private void paint(Figure figure, String name, ExportOptions options) throws Exception {
        Path file = FOLDER.resolve(name);
        writer.write(figure, file, options);
        assertTrue(Files.size(file) > 500, name);
    }
}
