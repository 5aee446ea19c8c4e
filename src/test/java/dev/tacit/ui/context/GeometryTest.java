package dev.tacit.ui.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.paint.Box;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Outcome;
import dev.tacit.scenario.Presets;
import dev.tacit.scenario.Scenario;
import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeometryTest {
    private static final Box BOX = new Box(40, 10, 300, 200);

    private static Context drawn(int n, long seed) {
        RandomStream random = new RandomStream(seed);
        List<Vector> tokens = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            tokens.add(random.normals(3));
        }
        return new Context(tokens, List.of(), random.normals(3));
    }

    private static Viewport around(PlanePoints points) {
        return new Viewport(new Span(0, 1), new Span(0, 1), BOX).fitted(points);
    }

    @Test
    void pixelsAndValuesAreInverse() {
        RandomStream random = new RandomStream(1);
        for (int i = 0; i < 500; i++) {
            double min = random.normal() * 100;
            Viewport view = new Viewport(new Span(min, min + 1 + random.uniform()), new Span(-2, 3), BOX);
            double x = view.x().at(random.uniform());
            double y = view.y().at(random.uniform());
            assertEquals(x, view.valueX(view.pixelX(x)), 1e-9 * (1 + Math.abs(x)));
            assertEquals(y, view.valueY(view.pixelY(y)), 1e-9);
        }
    }

    @Test
    void aTokenIsNotDraggedOutOfThePlane() {
        Viewport view = new Viewport(new Span(0, 1), new Span(0, 1), BOX);
        assertEquals(1, view.valueX(10_000));
        assertEquals(1, view.valueY(-10_000));
    }

    @Test
    void everyPointIsInSightAndNearItself() {
        for (long seed = 0; seed < 50; seed++) {
            PlanePoints points = PlanePoints.of(drawn((int) seed, seed), 0, 2);
            Viewport view = around(points);
            for (int i = 0; i < points.count(); i++) {
                double px = view.pixelX(points.xs()[i]);
                double py = view.pixelY(points.ys()[i]);
                assertTrue(BOX.contains(px, py));
                int near = points.nearest(view, px, py, 10);
                assertEquals(points.xs()[i], points.xs()[near]);
            }
        }
    }

    @Test
    void equalOrHugeValuesStillMakeARange() {
        for (double value : new double[] {0, 1, -1e300, 1e-300, 1e15}) {
            Span span = Span.around(new double[] {value, value});
            assertTrue(span.length() > 0 && span.contains(value) && span.share(value) > 0.1, value + " in " + span);
            assertTrue(span.ticks(5).size() < 100);
        }
        Span wide = Span.around(new double[] {-1.7e308, 1.7e308});
        assertTrue(wide.contains(1.7e308));
    }

    @Test
    void theRangeStaysWhileItServes() {
        Span span = Span.around(new double[] {0, 10});
        assertSame(span, span.keeping(new double[] {1, 9}));
        assertTrue(span.keeping(new double[] {1, 20}).contains(20));
        assertTrue(span.keeping(new double[] {1, 2}).length() < 2);
    }

    @Test
    void ticksAreRoundAndInside() {
        assertEquals(List.of(-1.0, -0.5, 0.0, 0.5, 1.0), new Span(-1.2, 1.2).ticks(5));
        RandomStream random = new RandomStream(3);
        for (int i = 0; i < 300; i++) {
            double min = random.normal();
            Span span = new Span(min, min + Math.pow(10, random.uniform(8)));
            int count = span.ticks(6).size();
            assertTrue(count >= 2 && count <= 7, span + " has " + count);
        }
    }

    @Test
    void thePixelUnderTheWheelKeepsItsValue() {
        Viewport view = new Viewport(new Span(-3, 5), new Span(2, 4), BOX);
        Viewport closer = view.zoomed(0.5, 100, 60);
        assertEquals(view.valueX(100), closer.valueX(100), 1e-12);
        assertEquals(view.valueY(60), closer.valueY(60), 1e-12);
        assertEquals(4, closer.x().length(), 1e-12);
    }

    @Test
    void aBandHoldsWhatLiesInIt() {
        PlanePoints points = PlanePoints.of(drawn(40, 9), 0, 1);
        Viewport view = around(points);
        Box left = new Box(BOX.x(), BOX.y(), BOX.width() / 2, BOX.height());
        Box right = new Box(BOX.centerX(), BOX.y(), BOX.width() / 2, BOX.height());
        assertEquals(
                41,
                points.inside(view, left).size() + points.inside(view, right).size());
    }

    @Test
    void aMoveThereAndBackGivesTheSameBits() {
        Scenario scenario = Presets.standard();
        int n = scenario.context().n();
        assertEquals(Vector.of(1e100, 0, -1e100), TokenMove.at(3, List.of(0, 2), 1e300, -1e300));
        TokenMove move = TokenMove.of(scenario.context(), Set.of(0, 7, n), 0, 2);
        Scenario away = applied(scenario, move.by(0.1, -7.3));
        assertEquals(
                scenario.context().query().get(0) + 0.1, away.context().query().get(0));
        assertEquals(
                scenario.context().tokens().get(7).get(2) - 7.3,
                away.context().tokens().get(7).get(2));
        assertEquals(scenario.context(), applied(away, move.by(0, 0)).context());
    }

    private static Scenario applied(Scenario scenario, Edit edit) {
        return ((Outcome.Applied) edit.apply(scenario)).scenario();
    }

    @Test
    void theLastCoordinateOfARegressionIsY() {
        Scenario scenario = Presets.standard();
        Axes axes = Axes.of(scenario);
        assertEquals(List.of("x₁", "x₂", "y"), List.of(axes.name(0), axes.name(1), axes.name(2)));
        Vector query = scenario.context().query().with(2, 5);
        Scenario edited = applied(
                scenario, new Edit.SetTokens(java.util.Map.of(scenario.context().n(), query)));
        assertEquals("y", Axes.next(axes, edited).name(2));
        assertEquals("x₁₂", new Axes(64, false).name(11));
    }

    @Test
    void refusalsSayWhy() {
        assertEquals(
                "context.number.empty", NumberEntry.refusal("  ").orElseThrow().key());
        assertEquals(
                "context.number.bad", NumberEntry.refusal("x").orElseThrow().key());
        assertEquals(
                "context.number.range",
                NumberEntry.refusal("-1e400").orElseThrow().key());
        assertTrue(NumberEntry.refusal("−1,5e3").isEmpty());
    }
}
