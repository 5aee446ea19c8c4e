package dev.tacit.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.engine.Snapshot;
import dev.tacit.export.ExportOptions;
import dev.tacit.export.FigureWriter;
import dev.tacit.export.LatexTypesetter;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Preset;
import dev.tacit.scenario.Presets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leaves a picture of every view of every preset in target/pictures, light and dark, for people to look at. */
final class PicturesTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    private final FigureWriter writer = new FigureWriter(new LatexTypesetter());

    @Test
    void everyViewCanBePainted() throws Exception {
        List<Stage.Act> acts = new ArrayList<>();
        for (Preset preset : Presets.all()) {
            Snapshot snapshot = Stage.snapshot(preset.scenario());
            new Stage().play(preset.id(), snapshot, (snapshot.n() + 1) / 2, acts::add);
        }
        for (Stage.Act act : acts) {
            ExportOptions options = ExportOptions.standard(act.view()).scaled(1);
            paint(act, "", options);
            paint(act, "-dark", options.in(PaintTheme.dark(13)));
            paint(act, "-small", options.sized(230, 180).in(PaintTheme.light(11)));
        }
    }

    private void paint(Stage.Act act, String kind, ExportOptions options) throws Exception {
        Path file = FOLDER.resolve(act.name() + kind + ".png");
        Files.createDirectories(file.getParent());
        writer.write(act.figure(), file, options);
        assertTrue(Files.size(file) > 500, file.toString());
    }
}
