package dev.tacit.ui.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.figure.paint.Box;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.NormalTokens;
import dev.tacit.ui.draw.Look;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class PlaneWindowTest extends ContextWindowTest {
    @Test
    void oneDragIsOneStep() {
        Context before = context();
        double[] from = spot(0);
        drag(plane(), from, new double[] {from[0] + 30, from[1] - 20});
        assertNotEquals(before.tokens().get(0), context().tokens().get(0));
        assertEquals(before.tokens().get(0).get(1), context().tokens().get(0).get(1));
        assertEquals(from[0] + 30, spot(0)[0], 1e-6);
        assertEquals(Set.of(0), selection());
        picture("plane-dragged");
        fxDo(session()::undo);
        assertEquals(before, context());
        assertFalse(fx(() -> session().canUndoProperty().get()));
    }

    @Test
    void selectedTokensMoveTogetherAndTheQueryToo() {
        int n = context().n();
        select(1, 2, n);
        Context before = context();
        double[] from = spot(n);
        drag(plane(), from, new double[] {from[0], from[1] - 25});
        double dy = context().query().get(2) - before.query().get(2);
        assertTrue(dy > 0);
        for (int token : new int[] {1, 2}) {
            assertEquals(
                    before.tokens().get(token).get(2) + dy,
                    context().tokens().get(token).get(2));
        }
        assertEquals(before.tokens().get(3), context().tokens().get(3));
    }

    @Test
    void bandSelectsAndEmptyClickClears() {
        Box box = fx(() -> panel().plane().scene().view().box());
        double[] corner = {box.x() + 1, box.y() + 1};
        drag(plane(), corner, new double[] {box.x() + box.width() - 1, box.bottom() - 1});
        assertEquals(context().n() + 1, selection().size());
        picture("plane-band");
        fire(plane(), MouseEvent.MOUSE_PRESSED, corner, 1, false);
        fire(plane(), MouseEvent.MOUSE_CLICKED, corner, 1, false);
        assertEquals(Set.of(), selection());
    }

    @Test
    void doubleClickAddsAToken() {
        int n = context().n();
        fire(plane(), MouseEvent.MOUSE_CLICKED, new double[] {45, 28}, 2, false);
        assertEquals(n + 1, context().n());
        assertEquals(Set.of(n), selection());
        assertEquals(45, spot(n)[0], 1e-6);
        assertEquals(28, spot(n)[1], 1e-6);
    }

    @Test
    void arrowsNudgeWhatIsSelected() {
        select(4);
        Context before = context();
        fxDo(() -> plane().requestFocus());
        press(KeyCode.RIGHT);
        release(KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.UP);
        release(KeyCode.UP, KeyCode.SHIFT);
        double dx = context().tokens().get(4).get(0) - before.tokens().get(4).get(0);
        double dy = context().tokens().get(4).get(2) - before.tokens().get(4).get(2);
        assertTrue(dx > 0 && dy > 5 * dx, dx + " " + dy);
        fxDo(session()::undo);
        fxDo(session()::undo);
        assertEquals(before, context());
    }

    @Test
    void theChosenCoordinatesComeBackWithTheirTokens() {
        choose("#context-plane-across", 2);
        choose("#context-plane-up", 1);
        assertEquals(List.of("y", "x₂"), names());
        fxDo(() -> session().apply(new Edit.SetContext(new TaskContext(new NormalTokens(5, 2, 1)))));
        assertEquals(List.of("x₁", "x₂"), names());
        fxDo(session()::undo);
        assertEquals(List.of("y", "x₂"), names());
        assertEquals(2, fx(() -> lookup("#context-plane-across").queryComboBox().getValue()));
        fxDo(session()::redo);
        choose("#context-plane-up", 0);
        assertEquals(List.of("x₁", "x₁"), names());
        fxDo(session()::undo);
        assertEquals(List.of("x₁", "x₁"), names());
    }

    private void choose(String box, int coordinate) {
        fxDo(() -> lookup(box).queryComboBox().getSelectionModel().select(coordinate));
    }

    private List<String> names() {
        return fx(() -> panel().plane().scene().names());
    }

    @Test
    void looksGoodInBothLooks() {
        fxDo(() -> panel().actions().mark(Set.of(0, 1, 2, 3, 4), false));
        select(5, 6);
        fxDo(() -> session().hover(9));
        picture("context-light");
        look(Look.DARK);
        picture("context-dark");
        fxDo(() -> stage().setWidth(240));
        picture("context-narrow-dark");
        look(Look.LIGHT);
        picture("context-narrow");
    }
}
