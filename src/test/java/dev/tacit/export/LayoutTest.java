package dev.tacit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.engine.Snapshot;
import dev.tacit.export.Recorder.Placed;
import dev.tacit.figure.Axis;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Plane;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.paint.Box;
import dev.tacit.figure.paint.FigurePainter;
import dev.tacit.figure.paint.PaintTheme;
import dev.tacit.scenario.Presets;
import dev.tacit.tensor.Vector;
import dev.tacit.view.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every view of every preset at many sizes: no text over another, none over the edge, nothing that is no number. */
final class LayoutTest {
    private static final int[][] SIZES = {
        {230, 180, 11}, {320, 240, 12}, {640, 420, 13}, {420, 700, 13}, {1200, 900, 22}
    };

    private final TextSize sizes = TextSize.of(Fonts.load());
    private final FigurePainter painter = new FigurePainter(new LatexTypesetter());

    @Test
    void textsKeepTheirPlaces() {
        List<String> faults = new ArrayList<>();
        Stage stage = new Stage();
        stage.scenarios().forEach((name, scenario) -> {
            Snapshot snapshot = Stage.snapshot(scenario);
            stage.play(name, snapshot, snapshot.n() / 2, act -> {
                for (int[] size : SIZES) {
                    Recorder recorder = new Recorder(sizes);
                    painter.paint(act.figure(), recorder, PaintTheme.light(size[2]), size[0], size[1]);
                    assertEquals(0, recorder.openClips(), act.name());
                    String where = act.name() + " " + size[0] + " x " + size[1] + ": ";
                    faults(recorder.texts(), new Box(0, 0, size[0], size[1]))
                            .forEach(fault -> faults.add(where + fault));
                }
            });
        });
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void hardlyAnyRoomIsNoFault() {
        Stage stage = new Stage();
        Snapshot snapshot = Stage.snapshot(Presets.standard());
        stage.play("tiny", snapshot, 1, act -> {
            for (int[] size : new int[][] {{0, 0}, {1, 1}, {40, 30}, {60, 300}, {400, 20}, {110, 90}}) {
                Recorder recorder = new Recorder(sizes);
                painter.paint(act.figure(), recorder, PaintTheme.dark(12), size[0], size[1]);
                assertEquals(0, recorder.openClips(), act.name());
            }
        });
    }

    @Test
    void pointsWithoutALineAreAllDrawn() {
        double[] steps = IntStream.range(0, 500).asDoubleStream().toArray();
        Vector x = Vector.of(steps);
        Series points = new Series("points", Role.NEUTRAL, Series.Style.MARKERS, x, x);
        Axis axis = Axis.count("", 0, 500);
        Lines lines = new Lines("points", axis, axis, List.of(points), List.of(), Lines.NO_TOKENS, "");
        Recorder recorder = new Recorder(sizes);
        painter.paint(lines, recorder, PaintTheme.light(13), 320, 240);
        int sample = 1; // in the legend
        assertEquals(500 + sample, recorder.discs());
    }

    @Test
    void pathsOfAPlaneHaveGaps() {
        Vector x = Vector.of(0, 1, Double.NaN, 2, Double.NaN, Double.NaN, 3);
        Series path = new Series("path", Role.NEUTRAL, Series.Style.SOLID_MARKERS, x, x);
        Axis axis = Axis.count("", 0, 5);
        Plane plane = new Plane("path", axis, axis, List.of(path), List.of(), List.of(), "");
        Recorder recorder = new Recorder(sizes);
        painter.paint(plane, recorder, PaintTheme.light(13), 320, 240);
        assertEquals(4, recorder.discs());
    }

    private static List<String> faults(List<Placed> texts, Box page) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Box a = texts.get(i).box();
            if (a.x() < -0.5 || a.y() < -1 || a.right() > page.right() + 0.5 || a.bottom() > page.bottom() + 1) {
                faults.add("over the edge: " + texts.get(i));
            }
            for (int j = 0; j < i; j++) {
                Box b = texts.get(j).box();
                if (a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom()) {
                    faults.add(texts.get(j) + " under " + texts.get(i));
                }
            }
        }
        return faults;
    }
}
