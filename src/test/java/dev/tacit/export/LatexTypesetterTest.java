package dev.tacit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.Formula;
import dev.tacit.figure.paint.Outline;
import dev.tacit.view.Stage;
import org.junit.jupiter.api.Test;

final class LatexTypesetterTest {
    private final LatexTypesetter typesetter = new LatexTypesetter();

    @Test
    void everyFormulaOfTheProductCanBeSet() {
        new Stage().playAll(act -> {
            if (act.figure() instanceof Formula formula) {
                for (Formula.Line line : formula.lines()) {
                    for (String part : line.parts()) {
                        Outline shape = typesetter.layOut(part, 20).orElseThrow(() -> new AssertionError(part));
                        assertTrue(shape.width() > 10 && shape.points().isFinite(), part);
                    }
                }
            }
        });
    }

    @Test
    void whatCannotBeReadIsNotSet() {
        assertTrue(typesetter.layOut("\\lvert x", 20).isEmpty());
        assertTrue(typesetter.layOut("\\nosuchcommand", 20).isEmpty());
    }

    /** Glyphs looked up by the name of their font come out as letters: Δ has an inner contour, a norm sign two bars. */
    @Test
    void symbolsAreThemselves() {
        assertEquals(2, contours("\\Delta"));
        assertEquals(1, contours("\\prod"));
        assertEquals(2, contours("\\lVert"));
        assertNotEquals(ops("Y"), ops("\\prod"));
        assertEquals(contours("\\in"), 1);
    }

    @Test
    void sizesScale() {
        Outline small = typesetter.layOut("\\Delta W_i = u\\,v^{\\top}", 10).orElseThrow();
        Outline large = typesetter.layOut("\\Delta W_i = u\\,v^{\\top}", 40).orElseThrow();
        assertEquals(4 * small.width(), large.width(), 1e-9);
        assertEquals(small.ops(), large.ops());
        assertEquals(
                large.points().size(),
                large.ops().chars().map(op -> Outlines.count((char) op)).sum());
    }

    private long contours(String latex) {
        return ops(latex).chars().filter(op -> op == 'M').count();
    }

    private String ops(String latex) {
        return typesetter.layOut(latex, 20).orElseThrow().ops();
    }
}
