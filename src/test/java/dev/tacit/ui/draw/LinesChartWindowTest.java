package dev.tacit.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.Axis;
import dev.tacit.figure.Lines;
import dev.tacit.figure.Mark;
import dev.tacit.figure.Note;
import dev.tacit.figure.Role;
import dev.tacit.figure.Series;
import dev.tacit.figure.paint.FigurePainter;
import dev.tacit.tensor.Vector;
import dev.tacit.ui.WindowTest;
import io.fair_acc.chartfx.XYChart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Curves on the screen: drawn, hovered, replaced by words and back. */
class LinesChartWindowTest extends WindowTest {
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIGHT);
    private final List<Integer> heard = new CopyOnWriteArrayList<>();
    private @Nullable FigurePane pane;

    @Override
    protected Parent content() {
        FigurePane made = new FigurePane(new FigurePainter((_, _) -> Optional.empty()), look, heard::add, _ -> {});
        made.show(lines());
        pane = made;
        return made;
    }

    @Override
    protected int width() {
        return 520;
    }

    @Override
    protected int height() {
        return 320;
    }

    private static Lines lines() {
        double[] x = IntStream.rangeClosed(1, 50).mapToDouble(i -> i).toArray();
        double[] y = IntStream.rangeClosed(1, 50)
                .mapToDouble(i -> i == 20 ? 0 : (1 + 0.5 * Math.sin(i)) / i)
                .toArray();
        double[] one = IntStream.rangeClosed(1, 50).mapToDouble(i -> 1.0 / i).toArray();
        double[] none =
                IntStream.rangeClosed(1, 50).mapToDouble(_ -> Double.NaN).toArray();
        return new Lines(
                "three curves",
                new Axis("i", Axis.Scale.LINEAR, 0, 50),
                new Axis("size of the step", Axis.Scale.LOG, 1e-3, 2),
                List.of(
                        new Series("direct", Role.DIRECT, Series.Style.SOLID_MARKERS, Vector.of(x), Vector.of(y)),
                        new Series("1/i", Role.REFERENCE, Series.Style.DASHED, Vector.of(x), Vector.of(one)),
                        new Series("none", Role.PRODUCT, Series.Style.SOLID, Vector.of(x), Vector.of(none))),
                List.of(new Mark(17, "step 17", Role.STEP)),
                -1,
                "values below 0.001 stand at 0.001");
    }

    @Test
    void curvesAreDrawnAndHovered() {
        picture("chart-light");
        fxDo(() -> point(22));
        picture("chart-hover");
        assertEquals(List.of(21), heard);
        assertTrue(fx(() -> lookup(".figure-tag").queryLabeled().getText().contains("direct: ")));
    }

    /** Points at the curves at this x, without the places between that a robot would pass. */
    private void point(double value) {
        FigurePane shown = Objects.requireNonNull(pane);
        XYChart chart = lookup(node -> node instanceof XYChart).query();
        double across = chart.getXAxis().getDisplayPosition(value);
        Point2D spot = chart.getCanvas().localToScene(across, 60);
        Point2D inside = shown.sceneToLocal(spot);
        PickResult pick = new PickResult(shown, new Point3D(inside.getX(), inside.getY(), 0), 0);
        shown.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                spot.getX(),
                spot.getY(),
                spot.getX(),
                spot.getY(),
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                pick));
    }

    @Test
    void wordsTakeTheirPlaceAndTheyComeBack() {
        FigurePane shown = Objects.requireNonNull(pane);
        fxDo(() -> shown.show(new Note("No update exists", "The query's own output vanishes.", true)));
        assertEquals("No update exists. The query's own output vanishes.", fx(shown::getAccessibleText));
        picture("chart-note");
        fxDo(() -> shown.show(lines()));
        fxDo(() -> look.set(Look.DARK));
        assertEquals("three curves", fx(shown::getAccessibleText));
        picture("chart-dark");
    }
}
